import { contentOn } from '#shared/content/content.ts';
import type { AgeGroup } from '#shared/content/item.ts';
import type { Helpline, Right } from '#shared/content/kinds.ts';
import { rightsFor } from '#shared/content/rights-for.ts';
import { sentencesOf } from '#shared/content/sentences.ts';
import { dayInFull } from '#shared/i18n/dates.ts';
import type { Language } from '#shared/i18n/language.ts';
import { translatorFor } from '#shared/i18n/words.ts';
import { placeOf } from '#shared/legal/sections.ts';
import { lawsInWords } from '#shared/legal/sources.ts';
import type { PosterSize } from '#shared/model/document.ts';
import { html, type Html } from './html.ts';
import { paper } from './paper.ts';
import { posterStyle } from './poster-style.ts';

/** What a poster is made of: nothing but the texts that hold on a day. */
export interface Poster {
  readonly size: PosterSize;
  readonly age: AgeGroup;
  readonly language: Language;
  /** The day it is made, `2026-11-22`. */
  readonly day: string;
}

const tints = ['sand', 'sky', 'leaf', 'rose'] as const;

/** The first line is large; the second too where the rest would not fill two columns. */
function rightItems(rights: readonly Right[], language: Language): readonly Html[] {
  const large = rights.length % 2 === 0 ? 2 : 1;
  return rights.map(
    ({ poster }, place) =>
      html`<li
        class="right right-${tints[place % tints.length] ?? tints[0]} ${
          place < large ? `right-large right-large-${large}` : ''
        }"
      >
        ${poster[language]}
      </li>`,
  );
}

/** The numbers that stand largest. */
function isUrgent({ id }: Helpline): boolean {
  return id === 'bris' || id === 'sos-112';
}

/** The first sentence where there is a number or a page to ask on; else all that is said. */
function inShort({ words, phone, web }: Helpline, language: Language): string {
  const [first = ''] = sentencesOf(words[language]);
  return phone === null && web === null ? words[language] : first;
}

function urgentItem({ id, name, phone, words }: Helpline, language: Language): Html {
  return html`<li class="helpline helpline-${id}">
    ${name[language] === phone ? null : html`<strong class="name">${name[language]}</strong>`}
    <span class="phone">${phone}</span> <span class="words">${words[language]}</span>
  </li>`;
}

function helplineItem(helpline: Helpline, language: Language): Html {
  const { name, phone, web } = helpline;
  return html`<li class="helpline">
    <strong class="name">${name[language]}</strong>
    ${phone === null ? null : html`<span class="phone">${phone}</span>`}
    ${web === null ? null : html`<span class="web">${web}</span>`}
    <span class="words">${inShort(helpline, language)}</span>
  </li>`;
}

/** "Dina rättigheter" for the wall of a waiting room: a whole HTML page, one sheet of paper. */
export function posterHtml({ size, age, language, day }: Poster): string {
  const t = translatorFor(language);
  const { rights, helplines, checkedOn, reviewBy, isReviewed } = rightsFor(contentOn(day), age);
  const refs = rights
    .flatMap(({ laws }) => laws)
    .toSorted((a, b) => a.localeCompare(b, 'sv', { numeric: true }));
  const urgent = helplines.filter(isUrgent).toSorted((a, b) => b.place - a.place);
  return paper({
    language,
    title: `${t('rights.paper.title')}: ${t(`rights.paper.ages.${age}`)}`,
    page: `@page { size: ${size}; margin: 0; }`,
    styles: posterStyle(size, rights.length),
    body: html`<header>
        <h1>${t('rights.paper.title')}</h1>
        <div class="under">
          <p class="lead">${t('rights.paper.lead')}</p>
          <p class="whom">${t(`rights.paper.ages.${age}`)}</p>
        </div>
        <span class="cards"><i></i><i></i><i></i><i></i></span>
      </header>
      <main>
        <section class="rights" aria-label="${t('rights.paper.rights')}">
          <ul>
            ${rightItems(rights, language)}
          </ul>
        </section>
        <section class="turn" aria-labelledby="turn">
          <h2 id="turn">${t('rights.paper.turn')}</h2>
          <ul class="urgent">
            ${urgent.map((helpline) => urgentItem(helpline, language))}
          </ul>
          <ul class="others">
            ${helplines
              .filter((helpline) => !isUrgent(helpline))
              .map((helpline) => helplineItem(helpline, language))}
          </ul>
        </section>
      </main>
      <footer>
        <p>
          ${t('rights.paper.laws', { laws: lawsInWords([{ sources: refs.map(placeOf) }], t, language) })}
        </p>
        <p>
          ${t('rights.paper.checked', { day: dayInFull(checkedOn, language) })}
          ${isReviewed ? null : t('rights.paper.draft')}
          ${
            reviewBy < day
              ? t('rights.paper.overdue', { day: dayInFull(reviewBy, language) })
              : t('rights.paper.until', { day: dayInFull(reviewBy, language) })
          }
          ${t('rights.paper.credit')}
        </p>
      </footer>`,
  });
}
