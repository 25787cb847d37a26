import type { LegalText } from './legal-text.ts';

/** The official case record: how long it keeps what is moved into it, and who may read it. */
export const caseRecord = {
  /** From 15 January 2026; older information says five years, which is wrong for investigations now. */
  investigation: {
    id: 'case-record-investigation',
    words: {
      sv: 'En utredning om ett barns behov av skydd sparas i akten tills personen har fyllt 30 år.',
      en: "An investigation of a child's need of protection is kept in the record until the person has turned 30.",
    },
    sources: [{ law: 'sol', chapter: '16', section: '2 a' }],
    validFrom: '2026-01-15',
    checkedOn: '2026-11-22',
    checkedBy: 'soc-box',
    review: 'draft',
  },
  reading: {
    id: 'case-record-reading',
    words: {
      sv: 'Du får läsa det som står om dig i akten. Säg till din socialsekreterare när du vill det. Delar om andra kan vara dolda.',
      en: 'You may read what the file says about you. Tell your caseworker when you want to. Parts about others may be hidden.',
    },
    sources: [
      { law: 'fl', chapter: null, section: '10' },
      { law: 'osl', chapter: '10', section: '3' },
      { law: 'osl', chapter: '12', section: '1' },
    ],
    validFrom: '2018-07-01',
    checkedOn: '2026-11-22',
    checkedBy: 'soc-box',
    review: 'draft',
  },
} as const satisfies Readonly<Record<string, LegalText>>;
