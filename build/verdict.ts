import { readFileSync } from 'node:fs';
import { readFrameBytes } from '#main/vault/documents/frame-bytes.ts';
import { digestOf } from '#main/vault/file.ts';
import { dayInFull } from '#shared/i18n/dates.ts';
import type { Language } from '#shared/i18n/language.ts';
import { translatorFor } from '#shared/i18n/words.ts';
import type { SignedFrame } from '#shared/model/frame.ts';
import type { FrameFileProblem } from '#shared/model/frame-file.ts';
import { receiptCodeOf } from '#shared/model/receipt.ts';
import { fingerprintOf } from '#shared/model/signature.ts';

/** What is said of a file, and the exit code: 0 genuine, 1 not genuine, 2 not such a file at all. */
export interface Verdict {
  readonly exitCode: 0 | 1 | 2;
  readonly lines: readonly string[];
}

/** They say that it is another kind of file, not that somebody changed one of ours. */
const noFrame: ReadonlySet<FrameFileProblem> = new Set([
  'not-json',
  'another-format',
  'newer-format',
] as const);

/** A stranger's text must not steer the terminal. */
function printable(text: string): string {
  return text.replaceAll(/\p{C}/gu, '\uFFFD');
}

function ofGenuine(
  { frame, digest, publicKey }: SignedFrame,
  key: string | null,
  language: Language,
): Verdict {
  const t = translatorFor(language);
  const fingerprint = fingerprintOf({ digestOf }, publicKey);
  const trusted = key?.replaceAll(/\s/g, '').toLowerCase();
  const isTrusted = trusted === fingerprint.replaceAll(' ', '');
  if (trusted !== undefined && !isTrusted) {
    const lines = [t('archive.file.otherKey'), t('archive.file.key', { fingerprint })];
    return { exitCode: 1, lines };
  }
  const lines = [
    t('archive.file.genuine'),
    '',
    `  ${t('archive.file.version', { version: frame.version })}`,
    `  ${t('archive.file.agreed', { day: dayInFull(frame.agreedOn, language) })}`,
    `  ${t('archive.file.between', {
      youth: printable(frame.contact.name),
      caseworker: printable(frame.caseworker.name),
    })}`,
    `  ${t('archive.file.code', { code: receiptCodeOf(digest) })}`,
    `  ${t('archive.file.key', { fingerprint })}`,
    '',
    ...(isTrusted
      ? [t('archive.file.sameKey')]
      : [t('archive.file.compare'), t('archive.file.where')]),
  ];
  return { exitCode: 0, lines };
}

/** Reads one exported frame and says what it is. `key`: the fingerprint it must be signed with, when one is given. */
export function verifyFile(
  name: string | undefined,
  asked: {
    /** Where a named file lies. */
    readonly at: (name: string) => string;
    readonly key: string | null;
    readonly language: Language;
  },
): Verdict {
  const t = translatorFor(asked.language);
  if (name === undefined) return { exitCode: 2, lines: [t('archive.file.usage')] };
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(asked.at(name));
  } catch {
    return { exitCode: 2, lines: [t('archive.file.unreadable', { path: name })] };
  }
  const read = readFrameBytes(bytes);
  if (read.isGenuine) return ofGenuine(read.signed, asked.key, asked.language);
  const exitCode = noFrame.has(read.problem) ? 2 : 1;
  return { exitCode, lines: [t(`archive.file.problems.${read.problem}`)] };
}
