import type { DocumentRequest } from '#shared/model/document.ts';
import type { Language } from '#shared/i18n/language.ts';

/** Ways to take a paper along. */
export type Copy = 'pdf' | 'text' | 'json' | 'print';

/** One way to take a paper along, and what is asked for it. */
export interface Paper {
  readonly copy: Copy;
  readonly request: DocumentRequest;
}

const usual = ['pdf', 'text', 'print'] as const;

/** A kept frame: on paper, as a PDF, as plain text, as JSON for other programs. */
export function framePapers(frameId: string, copies: readonly Copy[] = usual): readonly Paper[] {
  return copies.map((copy) => {
    const format = copy === 'print' ? 'pdf' : copy;
    return { copy, request: { kind: 'frame', frameId, format } };
  });
}

/** All that is saved about a youth, in the language it is read in. */
export function recordPapers(contactId: string, language: Language): readonly Paper[] {
  return usual.map((copy) => {
    const format = copy === 'print' ? 'pdf' : copy;
    return { copy, request: { kind: 'record', contactId, language, format } };
  });
}

/** "Dina rättigheter" for the wall. */
export function posterPapers(
  poster: Pick<Extract<DocumentRequest, { kind: 'poster' }>, 'size' | 'age' | 'language'>,
): readonly Paper[] {
  return (['pdf', 'print'] as const).map((copy) => ({
    copy,
    request: { kind: 'poster', ...poster, format: 'pdf' },
  }));
}
