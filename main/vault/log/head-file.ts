import canonicalize from 'canonicalize';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { digest } from '#shared/model/log.ts';
import { id } from '#shared/model/step.ts';
import { isSignatureOf, signText, type AccountKeys } from '../accounts/keys.ts';
import { replaceFile } from '../file.ts';

const signedPart = {
  format: z.literal('soc-box-head'),
  formatVersion: z.literal(1),
  accountId: id,
  /** The newest line of the log, and its digest; 0 and null before the first. */
  place: z.number().int().min(0),
  digest: digest.nullable(),
};
const headFile = z.strictObject({ ...signedPart, signature: z.string().max(200) });
type SignedPart = z.output<z.ZodObject<typeof signedPart>>;

/**
 * `head.json`, beside the store: how far the log had come, signed. A chain alone does not notice that
 * its end was cut off or that an older store was put in its place; this does. It may lag behind
 * the store by a crash, never run ahead of it. It is there from the account's first moment, so that one
 * that is missing was taken away.
 */
export type HeadFile = z.output<typeof headFile>;

function path(accountFolder: string): string {
  return join(accountFolder, 'head.json');
}

/** Writes how far the log has come. Throws what the disk throws. */
export function writeHead(
  accountFolder: string,
  head: Omit<SignedPart, 'format' | 'formatVersion'>,
  keys: AccountKeys,
): void {
  const part: SignedPart = { format: 'soc-box-head', formatVersion: 1, ...head };
  const signature = signText(keys, canonicalize(part) ?? '');
  replaceFile(path(accountFolder), `${JSON.stringify({ ...part, signature }, null, 2)}\n`);
}

/** Reads the head. `missing` when there is none, `damaged` when it is not what this account signed. */
export function readHead(
  accountFolder: string,
  accountId: string,
  verifyKey: string,
): HeadFile | 'missing' | 'damaged' {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path(accountFolder), 'utf8'));
  } catch (exception) {
    return exception instanceof SyntaxError ? 'damaged' : 'missing';
  }
  const parsed = headFile.safeParse(json);
  if (!parsed.success || parsed.data.accountId !== accountId) return 'damaged';
  const { signature, ...part } = parsed.data;
  return isSignatureOf(verifyKey, canonicalize(part) ?? '', signature) ? parsed.data : 'damaged';
}
