import type { Language } from '../i18n/language.ts';

/** A law as it is named on the screen. */
export interface Law {
  readonly names: Readonly<Record<Language, string>>;
  /** Its number in Svensk författningssamling. */
  readonly number: string;
  /** The day the law came into force. */
  readonly inForceFrom: string;
}

/** The laws that texts in the program rest on. English names are our own translation. */
export const laws = {
  sol: {
    names: { sv: 'Socialtjänstlagen', en: 'The Social Services Act' },
    number: '2025:400',
    inForceFrom: '2025-07-01',
  },
  fl: {
    names: { sv: 'Förvaltningslagen', en: 'The Administrative Procedure Act' },
    number: '2017:900',
    inForceFrom: '2018-07-01',
  },
  osl: {
    names: {
      sv: 'Offentlighets- och sekretesslagen',
      en: 'The Public Access to Information and Secrecy Act',
    },
    number: '2009:400',
    inForceFrom: '2009-06-30',
  },
} as const satisfies Readonly<Record<string, Law>>;

export type LawId = keyof typeof laws;
