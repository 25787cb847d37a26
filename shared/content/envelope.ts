import type { Source } from './item.ts';

/** Read by us and by nobody else; valid since the latest change of the law that our texts know of. */
export const draft = {
  version: 1,
  validFrom: '2026-01-15',
  checkedOn: '2026-11-22',
  reviewBy: '2027-05-22',
  reviewedBy: null,
  status: 'draft',
} as const;

/** Texts about LVU: a new law was proposed for 1 January 2027. Somebody must look before that day. */
export const untilLvuChanges = { ...draft, reviewBy: '2026-12-31' } as const;

/** What we say about LVU from 1 January 2027, until somebody has checked what the law became. */
export const sinceLvuMayHaveChanged = {
  ...draft,
  version: 2,
  validFrom: '2027-01-01',
  reviewBy: '2027-01-01',
  certainty: 'second-hand',
} as const;

/** Words of a list in the workshop's paper. */
export function workshop(list: NonNullable<Source['list']>, words: string): Source {
  return { document: 'workshop-2017', list, words };
}

/** Words of another paper. */
export function paper(document: Source['document'], words: string): Source {
  return { document, list: null, words };
}

/** Nobody's words but our own. */
export const own: Source = { document: 'own', list: null, words: null };

/** Our words for what a law says. */
export const lawText: Source = { document: 'law', list: null, words: null };

/** What public pages for youths say. */
export const youthPages: Source = { document: 'youth-pages', list: null, words: null };
