import type { LegalText } from './legal-text.ts';

/** How long the official case record keeps what is moved into it: no choice of the program's. */
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
} as const satisfies Readonly<Record<string, LegalText>>;
