import { normalizeText } from '#shared/model/text.ts';
import type { Contact } from '#shared/model/record.ts';

function folded(text: string): string {
  return normalizeText(text).toLocaleLowerCase('sv');
}

/**
 * The contacts whose name or case number holds the words. Nothing else can be searched: the law
 * names the keys a municipality may search by (SoLPuF 15 §).
 */
export function matching(contacts: readonly Contact[], words: string): readonly Contact[] {
  const sought = folded(words);
  if (sought === '') return contacts;
  return contacts.filter(
    ({ name, caseNumber }) =>
      folded(name).includes(sought) || (caseNumber !== null && folded(caseNumber).includes(sought)),
  );
}
