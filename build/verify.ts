/**
 * Checks one exported frame with nothing but the key in it:
 * `verify <file> [--key=<fingerprint>] [--language=en]`.
 * Ends with 0: genuine; 1: not genuine; 2: not such a file at all.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readFrameBytes } from '#main/vault/documents/frame-bytes.ts';
import { digestOf } from '#main/vault/file.ts';
import { dayInFull } from '#shared/i18n/dates.ts';
import { languages } from '#shared/i18n/language.ts';
import { translatorFor } from '#shared/i18n/words.ts';
import type { SignedFrame } from '#shared/model/frame.ts';
import type { FrameFileProblem } from '#shared/model/frame-file.ts';
import { receiptCodeOf } from '#shared/model/receipt.ts';
import { fingerprintOf } from '#shared/model/signature.ts';

const { values, positionals } = parseArgs({
  options: { key: { type: 'string' }, language: { type: 'string' } },
  allowPositionals: true,
});
const language = languages.find((each) => each === values.language) ?? 'sv';
const t = translatorFor(language);

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

function tell(exitCode: 0 | 1 | 2, ...lines: readonly string[]): void {
  console.log(lines.join('\n'));
  process.exitCode = exitCode;
}

function tellGenuine({ frame, digest, publicKey }: SignedFrame): void {
  const fingerprint = fingerprintOf({ digestOf }, publicKey);
  const trusted = values.key?.replaceAll(/\s/g, '').toLowerCase();
  const isTrusted = trusted === fingerprint.replaceAll(' ', '');
  if (trusted !== undefined && !isTrusted) {
    tell(1, t('archive.file.otherKey'), t('archive.file.key', { fingerprint }));
    return;
  }
  tell(
    0,
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
  );
}

function verify(path: string): void {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(resolve(process.env['INIT_CWD'] ?? '.', path));
  } catch {
    tell(2, t('archive.file.unreadable', { path }));
    return;
  }
  const read = readFrameBytes(bytes);
  if (read.isGenuine) tellGenuine(read.signed);
  else tell(noFrame.has(read.problem) ? 2 : 1, t(`archive.file.problems.${read.problem}`));
}

const [path] = positionals;
if (path === undefined) tell(2, t('archive.file.usage'));
else verify(path);
