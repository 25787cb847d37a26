import { createInstance, type i18n, type TFunction } from 'i18next';
import { en } from './en/index.ts';
import type { Language } from './language.ts';
import { sv } from './sv/index.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof sv };
    returnNull: false;
  }
}

/** Turns a key such as `meeting.box.title` into words. Keys are checked by the compiler. */
export type Translate = TFunction;

function start(language: Language): i18n {
  const instance = createInstance();
  void instance.init({
    lng: language,
    resources: { sv: { translation: sv }, en: { translation: en } },
    // React and our own document writer escape; doing it here as well would show entities.
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return instance;
}

/** One ready i18next instance for each language. */
export const wordsIn: Readonly<Record<Language, i18n>> = { sv: start('sv'), en: start('en') };

/** The translator of one language. */
export function translatorFor(language: Language): Translate {
  return wordsIn[language].t;
}
