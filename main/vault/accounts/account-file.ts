import canonicalize from 'canonicalize';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { roles, shownName, shownUnit } from '#shared/model/identity.ts';
import { id } from '#shared/model/step.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import { replaceFile } from '../file.ts';
import { isSignatureOf, signText, type AccountKeys } from './keys.ts';

const digest = z.string().regex(/^[0-9a-f]{64}$/);

const signedPart = {
  format: z.literal('soc-box-account'),
  formatVersion: z.literal(1),
  id,
  displayName: shownName,
  role: z.enum(roles),
  unit: shownUnit,
  createdAt: z.iso.datetime(),
  /** The account's Ed25519 public key, base64url. */
  verifyKey: z.string().max(100),
  /** The account's age recipient. */
  recipient: z.string().startsWith('age1').max(200),
  /**
   * SHA-256 of the key files that belong here. It is how a damaged key file is told apart from a
   * wrong passphrase. Two digests stand here for the moment in which a key file is being replaced.
   */
  keyDigests: z.array(digest).min(1).max(2),
  recoveryDigests: z.array(digest).max(2),
};
const accountFile = z.strictObject({ ...signedPart, signature: z.string().max(200) });
type SignedPart = z.output<z.ZodObject<typeof signedPart>>;

const fileName = 'account.json';
/** The same, signed the same. */
const copyName = 'account-copy.json';

/** `account.json`: what anybody at the machine may see of an account, signed by the account. */
export type AccountFile = z.output<typeof accountFile>;

function signedText(part: SignedPart): string {
  return canonicalize(part) ?? '';
}

/** Writes `account.json`, signed anew, and its copy. */
export function writeAccountFile(folder: string, part: SignedPart, keys: AccountKeys): AccountFile {
  const file = { ...part, signature: signText(keys, signedText(part)) };
  const text = `${JSON.stringify(file, null, 2)}\n`;
  replaceFile(join(folder, fileName), text);
  putCopy(folder, text);
  return file;
}

/**
 * Puts the copy beside `account.json`, or `account.json` in the place of a damaged one. Without the name,
 * the role and the digests that stand there no key opens anything. A disk that refuses is asked again at
 * the next unlock.
 */
export function mendAccountFile(folder: string): void {
  try {
    const [own, copy] = [readAt(folder, fileName), readAt(folder, copyName)];
    if (own.ok) {
      const text = readFileSync(join(folder, fileName), 'utf8');
      if (!copy.ok || copy.value.signature !== own.value.signature) putCopy(folder, text);
    } else if (copy.ok && own.error.code === 'account-damaged') {
      replaceFile(join(folder, fileName), readFileSync(join(folder, copyName)));
    }
  } catch {
    // Both are as they were.
  }
}

function putCopy(folder: string, text: string): void {
  try {
    replaceFile(join(folder, copyName), text);
  } catch {
    // It is older than the file then, or missing: the next unlock mends it.
  }
}

/** The part of an account file that is signed, to change and write again. */
export function partOf(file: AccountFile): SignedPart {
  const { signature: _, ...part } = file;
  return part;
}

/**
 * Reads `account.json`, or its copy where it is damaged or missing. Errors: `account-damaged`,
 * `account-from-newer-version`. Throws what the disk throws.
 */
export function readAccountFile(folder: string): Result<AccountFile> {
  const own = readAt(folder, fileName);
  if (own.ok || own.error.code !== 'account-damaged') return own;
  const copy = readAt(folder, copyName);
  return copy.ok ? copy : own;
}

function readAt(folder: string, name: string): Result<AccountFile> {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(join(folder, name), 'utf8'));
  } catch (exception) {
    const isMissing =
      exception instanceof Error && 'code' in exception && exception.code === 'ENOENT';
    if (exception instanceof SyntaxError || isMissing) return fail('account-damaged');
    throw exception;
  }
  const version = z.object({ format: z.literal('soc-box-account'), formatVersion: z.number() });
  const named = version.safeParse(json);
  if (named.success && named.data.formatVersion > 1) return fail('account-from-newer-version');
  const parsed = accountFile.safeParse(json);
  if (!parsed.success) return fail('account-damaged');
  const { verifyKey, signature } = parsed.data;
  if (!isSignatureOf(verifyKey, signedText(partOf(parsed.data)), signature)) {
    return fail('account-damaged');
  }
  return ok(parsed.data);
}
