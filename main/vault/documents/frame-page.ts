import type { SignedFrame } from '#shared/model/frame.ts';
import type { Fact } from '#shared/telling/fact.ts';
import {
  frameContent,
  type CardContent,
  type FrameContent,
  type ListContent,
} from './frame-content.ts';
import { frameStyle } from './frame-style.ts';
import { html, type Html } from './html.ts';
import { factList, paper } from './paper.ts';

function terms(facts: readonly Fact[]): Html | null {
  if (facts.length === 0) return null;
  return html`<dl class="terms">
    ${facts.map(
      ({ label, value }) =>
        html`<div>
          <dt>${label}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

function cardItem(card: CardContent): Html {
  return html`<li>
    <div class="card card-${card.tint ?? 'own'}">
      <span class="number">${card.number}</span>
      <p class="words" dir="auto">${card.words}</p>
      ${card.remarks.map((remark) => html`<p class="remark">${remark}</p>`)}
    </div>
    <div class="answer">
      <p class="reply">${card.reply.value}</p>
      ${terms(card.facts)}
      ${card.why === '' ? null : html`<p class="why" dir="auto">${card.why}</p>`}
    </div>
  </li>`;
}

/** Where the sections of a frame stand: `of` tells the frames of one paper apart. */
interface Standing {
  readonly of: string;
  readonly level: 2 | 4;
}

function headed({ of, level }: Standing, name: string, words: string): Html {
  const id = `${name}${of}`;
  return level === 2 ? html`<h2 id="${id}">${words}</h2>` : html`<h4 id="${id}">${words}</h4>`;
}

/** What was said before and what both say of it now: where the two met again, so it stands first. */
function promisesSection(promises: FrameContent['promises'], standing: Standing): Html | null {
  if (promises === null) return null;
  const items = promises.promises.map(
    ({ about, text, facts, views }) =>
      html`<li>
        <div>
          ${about === null ? null : html`<p class="words" dir="auto">${about}</p>`}
          ${text === '' ? null : html`<p dir="auto">${text}</p>`} ${terms(facts)}
        </div>
        <dl class="views">
          ${views.map(
            ({ label, value }) =>
              html`<div>
                <dt>${label}</dt>
                <dd>${value}</dd>
              </div>`,
          )}
        </dl>
      </li>`,
  );
  return html`<section class="promises" aria-labelledby="promises${standing.of}">
    ${headed(standing, 'promises', promises.heading)}
    <ul>
      ${items}
    </ul>
  </section>`;
}

function importantSection(
  { heading, remarks, cards }: FrameContent['important'],
  standing: Standing,
): Html {
  const remarkClass = cards.length === 0 ? 'outcome' : 'remark';
  return html`<section class="mat" aria-labelledby="important${standing.of}">
    ${headed(standing, 'important', heading)}
    ${remarks.map((remark) => html`<p class="${remarkClass}">${remark}</p>`)}
    ${
      cards.length === 0
        ? null
        : html`<ol>
            ${cards.map(cardItem)}
          </ol>`
    }
  </section>`;
}

function agreedSection(
  { heading, remarks, sentences }: FrameContent['agreed'],
  standing: Standing,
): Html {
  const items = sentences.map(
    ({ text, facts }) =>
      html`<li>
        <p class="sentence" dir="auto">${text}</p>
        ${terms(facts)}
      </li>`,
  );
  return html`<section class="agreed" aria-labelledby="agreed${standing.of}">
    ${headed(standing, 'agreed', heading)}
    ${remarks.map((remark) => html`<p class="outcome">${remark}</p>`)}
    ${
      items.length === 0
        ? null
        : html`<ol>
            ${items}
          </ol>`
    }
  </section>`;
}

function pointsSection(points: FrameContent['points'], standing: Standing): Html | null {
  if (points === null) return null;
  return html`<section class="points" aria-labelledby="points${standing.of}">
    ${headed(standing, 'points', points.heading)}
    <p class="remark">${points.lead}</p>
    <ul>
      ${points.texts.map((text) => html`<li><p dir="auto">${text}</p></li>`)}
    </ul>
  </section>`;
}

function listSection({ id, heading, items }: ListContent, standing: Standing): Html {
  return html`<section class="points" aria-labelledby="${id}${standing.of}">
    ${headed(standing, id, heading)}
    <ul>
      ${items.map(
        ({ text, facts }) =>
          html`<li>
            <p dir="auto">${text}</p>
            ${terms(facts)}
          </li>`,
      )}
    </ul>
  </section>`;
}

/** What the two said yes to. */
export function frameSections(
  { promises, before, important, agreed, points, after }: FrameContent,
  standing: Standing = { of: '', level: 2 },
): Html {
  return html`${promisesSection(promises, standing)}
  ${before.map((list) => listSection(list, standing))} ${importantSection(important, standing)}
  ${agreedSection(agreed, standing)} ${pointsSection(points, standing)}
  ${after.map((list) => listSection(list, standing))}`;
}

/** In two rows, so that it keeps its size beside the sentences. */
function receiptBox({ code, what }: FrameContent['receipt']): Html {
  const groups = code.value.split(' ');
  const rows = [groups.slice(0, 2), groups.slice(2)].map((row) => row.join(' '));
  return html`<div class="receipt">
    <h2>${code.label}</h2>
    ${rows.map((row) => html`<p class="code">${row}</p>`)}
    <p class="remark">${what}</p>
  </div>`;
}

function foot({ about, receipt, credit, format }: FrameContent): Html {
  return html`<footer class="about">
    <div class="columns">
      <div>
        <h2>${about.heading}</h2>
        <ul>
          ${about.sentences.map((sentence) => html`<li>${sentence}</li>`)}
        </ul>
      </div>
      ${receiptBox(receipt)}
    </div>
    ${
      credit === null
        ? null
        : html`<p class="credit">
            ${credit.text} <span lang="sv">${credit.source}</span>. ${credit.remark}
          </p>`
    }
    <p class="credit">${format}.</p>
  </footer>`;
}

/** The youth's copy of an agreed frame: a whole HTML page, A4, to be printed as a tagged PDF. */
export function frameHtml(kept: SignedFrame): string {
  const content = frameContent(kept);
  return paper({
    language: content.language,
    title: content.title,
    styles: frameStyle,
    body: html`<header>
        <span class="ribbon"></span>
        <h1>${content.title}</h1>
        <p class="lead">${content.lead}</p>
        ${factList(content.facts)}
      </header>
      <main>${frameSections(content)}</main>
      ${foot(content)}`,
  });
}
