import { z } from 'zod';
import { canonicalText, frame, type Frame, type SignedFrame } from './frame.ts';
import { digest } from './log.ts';
import { isSigned, publicKey, signature, type Crypto } from './signature.ts';

const format = 'soc-box-signed-frame';
const formatVersion = 1;

/**
 * An exported frame: the document, its digest, the account's signature and the key to check it with.
 * `docs/frame.schema.json` is made from this.
 */
export const frameFile = z.strictObject({
  format: z.literal(format),
  formatVersion: z.literal(formatVersion),
  frame,
  /** SHA-256 of the frame's canonical text (RFC 8785), hex. */
  digest,
  /** Ed25519 over the same text. */
  signature,
  publicKey,
});

/** The file's text, the only one that is genuine for this frame: for the case record and for checking later. */
export function frameFileText(kept: SignedFrame): string {
  const file = {
    format,
    formatVersion,
    frame: kept.frame,
    digest: kept.digest,
    signature: kept.signature,
    publicKey: kept.publicKey,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * Why a file is not a genuine frame. The first three say that it is no such file at all; the others
 * that it is not what the account signed and the program wrote.
 */
export const frameFileProblems = [
  'not-json',
  'another-format',
  'newer-format',
  'fields',
  'text',
  'signature',
  'bytes',
] as const;
export type FrameFileProblem = (typeof frameFileProblems)[number];

/** What a file turned out to be. */
export type ReadFrameFile =
  | { readonly isGenuine: true; readonly signed: SignedFrame }
  | { readonly isGenuine: false; readonly problem: FrameFileProblem };

/**
 * Reads an exported frame. Genuine only when it is, byte for byte, what the program writes for a frame
 * that the key in it signed. That the key is the right one, only a person who knows it can say.
 */
export function readFrameFile(text: string, crypto: Crypto): ReadFrameFile {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return refused('not-json');
  }
  const named = z
    .object({ format: z.literal(format), formatVersion: z.number() })
    .safeParse(json).data;
  if (named === undefined) return refused('another-format');
  if (named.formatVersion > formatVersion) return refused('newer-format');
  const file = frameFile.safeParse(json).data;
  const document = file && canonicalTextOf(file.frame);
  if (file === undefined || document === undefined) return refused('fields');
  if (crypto.digestOf(document) !== file.digest) return refused('text');
  if (!isSigned(crypto, file.publicKey, { document, signature: file.signature })) {
    return refused('signature');
  }
  // Spaces, order, doubled keys and other ways to write the same value: none of them is ours.
  if (frameFileText(file) !== text) return refused('bytes');
  return { isGenuine: true, signed: file };
}

function refused(problem: FrameFileProblem): ReadFrameFile {
  return { isGenuine: false, problem };
}

/** Undefined for a text that has no UTF-8, as half a surrogate pair. */
function canonicalTextOf(document: Frame): string | undefined {
  try {
    return canonicalText(document);
  } catch {
    return undefined;
  }
}
