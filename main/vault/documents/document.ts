import type { DeckName } from '#shared/decks/deck-file.ts';
import { dayOf } from '#shared/i18n/dates.ts';
import type { Language } from '#shared/i18n/language.ts';
import { translatorFor } from '#shared/i18n/words.ts';
import type { DocumentRequest, RenderedDocument } from '#shared/model/document.ts';
import type { UnitFigures } from '#shared/model/figures.ts';
import { frameFileText } from '#shared/model/frame-file.ts';
import type { OpenedFrame } from '#shared/model/record.ts';
import type { LetterWords } from '#shared/model/step.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import { csvText } from '#shared/telling/csv.ts';
import { figureRows } from '#shared/telling/figures.ts';
import { missingIn } from '#shared/telling/letter.ts';
import { recordContent, type WholeRecord } from '#shared/telling/record.ts';
import { frameHtml } from './frame-page.ts';
import { frameText } from './frame-text.ts';
import { letterHtml } from './letter-page.ts';
import { posterHtml } from './poster-page.ts';
import { recordHtml } from './record-page.ts';
import { recordText } from './record-text.ts';
import { recoverySheetHtml } from './recovery-sheet.ts';

/** Where papers come from: the unlocked account, and the code that waits to be printed. */
export interface DocumentSources {
  readonly frame: (frameId: string) => Result<OpenedFrame>;
  readonly record: (contactId: string) => Result<WholeRecord>;
  readonly figures: () => Result<UnitFigures>;
  /** The deck in use, as a file. */
  readonly deck: (name: DeckName) => string;
  /** What was written last; null when nothing was. */
  readonly letter: (meetingId: string) => Result<LetterWords | null>;
  /** Null when no recovery code has been prepared. */
  readonly recovery: (
    sheetId: string,
  ) => { readonly code: string; readonly displayName: string } | null;
  /** Of the papers that belong to no meeting. */
  readonly language: Language;
  readonly now: Date;
}

/** `var-ram-2026-12-03.pdf`: what it is and of which day, and nothing about whom. */
function fileName(
  kind: 'frame' | 'letter' | 'record' | 'recovery' | 'figures',
  language: Language,
  day: string,
  extension: 'pdf' | 'txt' | 'json' | 'csv',
): string {
  return `${translatorFor(language)(`documents.fileName.${kind}`)}-${day}.${extension}`;
}

function frameDocument(kept: OpenedFrame, format: 'pdf' | 'text' | 'json'): RenderedDocument {
  const { language, agreedOn } = kept.frame;
  switch (format) {
    case 'pdf':
      return {
        fileName: fileName('frame', language, agreedOn, 'pdf'),
        content: { type: 'html', html: frameHtml(kept) },
      };
    case 'text':
      return {
        fileName: fileName('frame', language, agreedOn, 'txt'),
        content: { type: 'text', text: frameText(kept) },
      };
    case 'json':
      return {
        fileName: fileName('frame', language, agreedOn, 'json'),
        content: { type: 'text', text: frameFileText(kept) },
      };
  }
}

function recordDocument(
  record: WholeRecord,
  { language, format }: Extract<DocumentRequest, { kind: 'record' }>,
  now: Date,
): RenderedDocument {
  const content = recordContent(record, language, now);
  const day = dayOf(now);
  return format === 'pdf'
    ? {
        fileName: fileName('record', language, day, 'pdf'),
        content: { type: 'html', html: recordHtml(content) },
      }
    : {
        fileName: fileName('record', language, day, 'txt'),
        content: { type: 'text', text: recordText(content) },
      };
}

function figuresDocument(
  { quarters }: UnitFigures,
  language: Language,
  now: Date,
): RenderedDocument {
  return {
    fileName: fileName('figures', language, dayOf(now), 'csv'),
    content: {
      type: 'text',
      text: csvText(figureRows(quarters, language, translatorFor(language))),
    },
  };
}

function letterDocument(
  letter: LetterWords | null,
  { hasNamePage, pictures }: Extract<DocumentRequest, { kind: 'letter' }>,
  now: Date,
): Result<RenderedDocument> {
  if (letter === null || missingIn(letter).length > 0) return fail('letter-unfinished');
  const day = dayOf(now);
  const html = letterHtml({ letter, day, hasNamePage, pictures });
  return ok({
    fileName: fileName('letter', letter.language, day, 'pdf'),
    content: { type: 'html', html, mostPages: hasNamePage ? 2 : 1 },
  });
}

/** Named by all that tells it from the other posters: several of them lie in one folder. */
function posterDocument(
  { size, age, language }: Extract<DocumentRequest, { kind: 'poster' }>,
  now: Date,
): RenderedDocument {
  const day = dayOf(now);
  const t = translatorFor(language);
  const whom = t(`documents.posterFile.${age}`);
  return {
    fileName: `${t('documents.fileName.poster')}-${whom}-${size}-${day}.pdf`,
    content: { type: 'html', html: posterHtml({ size, age, language, day }), size },
  };
}

/**
 * Makes a paper. Errors: those of its source; `letter-unfinished` while a needed part of the letter
 * is empty; `recovery-sheet-replaced` when the sheet's code is
 * not the one that waits.
 */
export function renderDocument(
  request: DocumentRequest,
  sources: DocumentSources,
): Result<RenderedDocument> {
  if (request.kind === 'frame') {
    const kept = sources.frame(request.frameId);
    return kept.ok ? ok(frameDocument(kept.value, request.format)) : kept;
  }
  if (request.kind === 'record') {
    const record = sources.record(request.contactId);
    return record.ok ? ok(recordDocument(record.value, request, sources.now)) : record;
  }
  if (request.kind === 'poster') return ok(posterDocument(request, sources.now));
  if (request.kind === 'figures') {
    const figures = sources.figures();
    return figures.ok ? ok(figuresDocument(figures.value, request.language, sources.now)) : figures;
  }
  if (request.kind === 'deck') {
    const text = sources.deck(request.deck);
    return ok({ fileName: `our-${request.deck}.json`, content: { type: 'text', text } });
  }
  if (request.kind === 'letter') {
    const letter = sources.letter(request.meetingId);
    return letter.ok ? letterDocument(letter.value, request, sources.now) : letter;
  }
  const prepared = sources.recovery(request.sheetId);
  if (prepared === null) return fail('recovery-sheet-replaced');
  const { language } = sources;
  const madeOn = dayOf(sources.now);
  return ok({
    fileName: fileName('recovery', language, madeOn, 'pdf'),
    content: { type: 'html', html: recoverySheetHtml({ ...prepared, madeOn, language }) },
  });
}
