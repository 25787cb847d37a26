import type { Language } from '../i18n/language.ts';

/** A law as it is named on the screen. */
export interface Law {
  readonly names: Readonly<Record<Language, string>>;
  /** Its number in Svensk författningssamling. */
  readonly number: string;
  /** The day the law came into force. */
  readonly inForceFrom: string;
  /** Where its text was read, and how new that text was. */
  readonly readIn: string;
  /** The day somebody last compared the sections we name with that text. */
  readonly checkedOn: string;
}

/** The laws that texts in the program rest on. English names are our own translation. */
export const laws = {
  sol: {
    names: { sv: 'Socialtjänstlagen', en: 'The Social Services Act' },
    number: '2025:400',
    inForceFrom: '2025-07-01',
    readIn: 'se-lex/sfs-processor, consolidated to SFS 2025:1501',
    checkedOn: '2026-11-22',
  },
  lvu: {
    names: {
      sv: 'Lagen med särskilda bestämmelser om vård av unga',
      en: 'The Care of Young Persons (Special Provisions) Act',
    },
    number: '1990:52',
    inForceFrom: '1990-07-01',
    readIn: 'se-lex/sfs, July 2025, and Ansvar-Systems/swedish-law-mcp, April 2026',
    checkedOn: '2026-11-22',
  },
  fl: {
    names: { sv: 'Förvaltningslagen', en: 'The Administrative Procedure Act' },
    number: '2017:900',
    inForceFrom: '2018-07-01',
    readIn: 'se-lex/sfs',
    checkedOn: '2026-11-22',
  },
  osl: {
    names: {
      sv: 'Offentlighets- och sekretesslagen',
      en: 'The Public Access to Information and Secrecy Act',
    },
    number: '2009:400',
    inForceFrom: '2009-06-30',
    readIn: 'Ansvar-Systems/swedish-law-mcp',
    checkedOn: '2026-11-22',
  },
  fb: {
    names: { sv: 'Föräldrabalken', en: 'The Children and Parents Code' },
    number: '1949:381',
    inForceFrom: '1950-01-01',
    readIn: 'se-lex/sfs',
    checkedOn: '2026-11-22',
  },
  crc: {
    names: {
      sv: 'Lagen om FN:s konvention om barnets rättigheter',
      en: 'The Act on the UN Convention on the Rights of the Child',
    },
    number: '2018:1197',
    inForceFrom: '2020-01-01',
    readIn: 'Ansvar-Systems/swedish-law-mcp',
    checkedOn: '2026-11-22',
  },
} as const satisfies Readonly<Record<string, Law>>;

export type LawId = keyof typeof laws;
