import type { Happening, RecordContent, RecordedFrame } from '#shared/telling/record.ts';
import { frameContent } from './frame-content.ts';
import { frameSections } from './frame-page.ts';
import { frameStyle } from './frame-style.ts';
import { html, type Html } from './html.ts';
import { factList, paper } from './paper.ts';
import { recordStyle } from './record-style.ts';
import { told } from './told.ts';

function section(
  id: string,
  { heading, none = null }: { readonly heading: string; readonly none?: string | null },
  inside: Html | readonly Html[],
): Html {
  return html`<section class="part" aria-labelledby="${id}">
    <h2 id="${id}">${heading}</h2>
    ${none === null ? inside : html`<p class="outcome">${none}</p>`}
  </section>`;
}

function happenings(all: readonly Happening[]): Html {
  return html`<ol class="happenings">
    ${all.map(
      ({ when, words }) =>
        html`<li>
          <span class="when">${when}</span>
          <span>${told(words)}</span>
        </li>`,
    )}
  </ol>`;
}

function frameItem({ id, heading, facts, note, opened, remarks }: RecordedFrame): Html {
  const content = opened && frameContent(opened);
  return html`<article class="recorded">
    <h3>${heading}</h3>
    ${factList([...facts, ...(content?.facts ?? [])])}
    ${note === null ? null : html`<p class="outcome">${note}</p>`}
    ${remarks.length === 0 ? null : happenings(remarks)}
    ${
      content === null
        ? null
        : html`<div lang="${content.language}">
            ${frameSections(content, { of: id, level: 4 })}
          </div>`
    }
  </article>`;
}

/** Everything that is stored about one youth: a whole HTML page, A4. */
export function recordHtml(content: RecordContent): string {
  const { language, title, lead, asOf, person, frames, meetings, log, elsewhere } = content;
  return paper({
    language,
    title,
    styles: `${frameStyle}${recordStyle}`,
    body: html`<header>
        <span class="ribbon"></span>
        <h1>${title}</h1>
        <p class="lead">${lead} ${asOf}</p>
      </header>
      <main>
        ${section('person', person, factList(person.facts))}
        ${section('frames', frames, frames.frames.map(frameItem))}
        ${section(
          'meetings',
          meetings,
          meetings.meetings.map(
            ({ heading, facts, outcome, steps }) =>
              html`<article class="recorded">
                <h3>${heading}</h3>
                ${factList(facts)}
                <p>${outcome}</p>
                ${
                  steps === null
                    ? null
                    : html`<p class="remark">${steps.lead}</p>
                        ${steps.happenings.length === 0 ? null : happenings(steps.happenings)}`
                }
              </article>`,
          ),
        )}
        ${section('log', log, [
          html`<p class="remark">${log.lead}</p>`,
          ...log.days.map(
            ({ heading, lines }) =>
              html`<h3>${heading}</h3>
                ${happenings(lines)}`,
          ),
        ])}
      </main>
      <footer class="about">
        <h2>${elsewhere.heading}</h2>
        <ul>
          ${elsewhere.sentences.map((sentence) => html`<li>${sentence}</li>`)}
        </ul>
        <p class="credit">${elsewhere.source}</p>
      </footer>`,
  });
}
