import { languages, type Language } from '#shared/i18n/language.ts';
import type { ContentItem } from '#shared/content/kinds.ts';

type Words = readonly (readonly [Language, string])[];

const isWords = (value: object): value is Readonly<Record<Language, string>> =>
  languages.every(
    (language) => language in value && typeof (value as never)[language] === 'string',
  );

/** Every text in an item that somebody reads, with its language, wherever in the item it lies. */
export function textsOf(item: ContentItem): Words {
  const { source: _source, laws: _laws, ...read } = item;
  const walk = (value: unknown): Words => {
    if (typeof value !== 'object' || value === null) return [];
    if (isWords(value)) return languages.map((language) => [language, value[language]] as const);
    return Object.values(value).flatMap(walk);
  };
  return walk(read);
}
