import type { Language } from '../i18n/language.ts';
import type { Translate } from '../i18n/words.ts';
import { laws, type LawId } from './laws.ts';
import type { LegalSource, LegalText } from './legal-text.ts';

function place({ chapter, section }: LegalSource, t: Translate): string {
  return chapter === null
    ? t('legal.section', { section })
    : t('legal.chapter', { chapter, section });
}

/** The laws that some texts rest on, each once with its places: "Förvaltningslagen (2017:900) 10 §, 27 §". */
export function lawsInWords(
  texts: readonly Pick<LegalText, 'sources'>[],
  t: Translate,
  language: Language,
): string {
  const sources = texts.flatMap((text) => text.sources);
  return (Object.keys(laws) as LawId[])
    .flatMap((law) => {
      const places = sources
        .filter((source) => source.law === law)
        .map((source) => place(source, t));
      const { names, number } = laws[law];
      return places.length === 0
        ? []
        : [`${names[language]} (${number}) ${[...new Set(places)].join(', ')}`];
    })
    .join('. ');
}

/** The day of the check that lies furthest back: what is said of all the texts must hold for each. */
export function oldestCheck(texts: readonly [LegalText, ...LegalText[]]): string {
  return texts.map((text) => text.checkedOn).toSorted()[0] ?? texts[0].checkedOn;
}
