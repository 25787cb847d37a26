import { Decrypter, Encrypter } from 'age-encryption';
import canonicalize from 'canonicalize';
import { z } from 'zod';
import { frame } from '#shared/model/frame.ts';
import type { PublicIdentity } from '#shared/model/identity.ts';
import { digest } from '#shared/model/log.ts';
import { promiseOutcome } from '#shared/model/promise.ts';
import { id, text } from '#shared/model/step.ts';
import { isAllSeen, textLimits } from '#shared/model/text.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import { isSignatureOf, signText, type AccountKeys } from '../accounts/keys.ts';

/** An envelope is never bigger: a frame with everything in it is a tenth of this. */
export const mostBytes = 256 * 1024;
/** An age header with this many recipients is no envelope of ours. */
const mostRecipients = 16;
const mostHeaderBytes = 8 * 1024;

const signature = z.string().max(200);

const promises = {
  outcomes: z.array(promiseOutcome).max(400),
  /** Promises that a newer frame carries on. */
  carried: z.array(id).max(400),
  /** The place in the caseworker's log as of which this is told: the newest holds. */
  asOf: z.number().int().min(0),
};

/** What an envelope can hold. */
export const letter = z.discriminatedUnion('kind', [
  /** An agreed frame, for a supervisor to read. */
  z.strictObject({
    kind: z.literal('frame'),
    /** Tells a youth's frames from another's, and nothing else. */
    contactId: id,
    frame,
    digest,
    signature,
    ...promises,
  }),
  /** What became of the promises in a frame that was sent earlier. */
  z.strictObject({ kind: z.literal('promises'), frameId: id, ...promises }),
  /** It was moved to the official case record and removed; the copy goes too. */
  z.strictObject({ kind: z.literal('frame-purged'), frameId: id, digest }),
  /** A supervisor opened a frame: it goes into the log that the youth can read. */
  z.strictObject({ kind: z.literal('frame-read'), frameId: id, at: z.iso.datetime() }),
  /** What a supervisor says about how the unit works; never about a youth (P11). */
  z.strictObject({
    kind: z.literal('remark'),
    remarkId: id,
    frameId: id,
    words: text(textLimits.remark),
    at: z.iso.datetime(),
  }),
]);
export type Letter = z.output<typeof letter>;

/** Whether whoever reads it sees all that was signed: no program of ours writes anything else. */
function isShownWhole(value: unknown): boolean {
  if (typeof value === 'string') return isAllSeen(value);
  return typeof value !== 'object' || value === null || Object.values(value).every(isShownWhole);
}

const document = z.strictObject({
  format: z.literal('soc-box-envelope'),
  formatVersion: z.literal(1),
  id,
  from: id,
  /** Signed with the rest, so that nobody can pass it on as meant for somebody else. */
  to: id,
  letter: letter.refine(isShownWhole),
});
export type Envelope = z.output<typeof document>;

/** First line of what is sealed. The lines after it: the signature, then the document. */
const mark = 'soc-box-envelope/1';

function signedText(body: string): string {
  return `${mark}\n${body}`;
}

/**
 * Seals a letter: canonical JSON (RFC 8785), signed by the sender (Ed25519), encrypted to the
 * recipient (age v1, X25519). `age -d` opens it.
 */
export async function sealEnvelope(
  { id: envelopeId, letter: content }: { readonly id: string; readonly letter: Letter },
  from: { readonly accountId: string; readonly keys: AccountKeys },
  to: PublicIdentity,
): Promise<Uint8Array> {
  const envelope: Envelope = {
    format: 'soc-box-envelope',
    formatVersion: 1,
    id: envelopeId,
    from: from.accountId,
    to: to.accountId,
    letter: content,
  };
  const body = canonicalize(envelope) ?? '';
  const encrypter = new Encrypter();
  encrypter.addRecipient(to.recipient);
  return encrypter.encrypt(`${mark}\n${signText(from.keys, signedText(body))}\n${body}`);
}

/**
 * Opens foreign bytes, in this order: size, header, age, signature, schema. Nothing is parsed that a
 * paired person has not signed. Errors: `envelope-too-big`, `envelope-not-for-us`,
 * `envelope-from-stranger`, `envelope-damaged`.
 */
export async function openEnvelope(
  bytes: Uint8Array,
  us: { readonly accountId: string; readonly keys: AccountKeys },
  paired: readonly PublicIdentity[],
): Promise<Result<{ readonly envelope: Envelope; readonly from: PublicIdentity }>> {
  if (bytes.length > mostBytes) return fail('envelope-too-big');
  const opened = await decrypt(bytes, us.keys.identity);
  if (!opened.ok) return opened;
  const [firstLine, signed = '', ...rest] = opened.value.split('\n', 3);
  const body = rest[0] ?? '';
  if (firstLine !== mark || opened.value.length !== mark.length + signed.length + body.length + 2) {
    return fail('envelope-damaged');
  }
  const from = paired.find(({ verifyKey }) => isSignatureOf(verifyKey, signedText(body), signed));
  if (from === undefined) return fail('envelope-from-stranger');
  const envelope = envelopeIn(body);
  if (envelope === undefined || envelope.from !== from.accountId) return fail('envelope-damaged');
  if (envelope.to !== us.accountId) return fail('envelope-not-for-us');
  return ok({ envelope, from });
}

/**
 * The bytes that were sealed to an identity. Errors: `envelope-damaged` when it is no age file for
 * X25519 recipients or was changed; `envelope-not-for-us` when the identity does not open it.
 */
export async function decryptFor(bytes: Uint8Array, identity: string): Promise<Result<Uint8Array>> {
  if (!hasPlainHeader(bytes)) return fail('envelope-damaged');
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  try {
    return ok(await decrypter.decrypt(bytes));
  } catch (exception) {
    const isForOthers = exception instanceof Error && exception.message.startsWith('no identity');
    return fail(isForOthers ? 'envelope-not-for-us' : 'envelope-damaged');
  }
}

async function decrypt(bytes: Uint8Array, identity: string): Promise<Result<string>> {
  const plain = await decryptFor(bytes, identity);
  if (!plain.ok) return plain;
  try {
    return ok(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(plain.value));
  } catch {
    return fail('envelope-damaged');
  }
}

/** Whether the age header is small: a header is read before anything is proved about who wrote it. */
function hasPlainHeader(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, mostHeaderBytes)).toString('latin1');
  const end = start.indexOf('\n---');
  if (end === -1) return false;
  return start.slice(0, end).split('\n-> ').length - 1 <= mostRecipients;
}

function envelopeIn(body: string): Envelope | undefined {
  try {
    const parsed = document.safeParse(JSON.parse(body));
    // One form only: what was signed is what is read.
    return parsed.success && canonicalize(parsed.data) === body ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
