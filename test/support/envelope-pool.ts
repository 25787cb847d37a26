import { identityOf } from '#main/vault/exchange/identity-card.ts';
import { sealEnvelope, type Letter } from '#main/vault/exchange/envelope.ts';
import type { Chances } from './random.ts';
import type { Member } from './member.ts';
import { valueOf } from './vault.ts';

/** A genuine envelope, and the name it lies under. */
export interface Sealed {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** One genuine envelope of each kind of letter a caseworker sends, about an agreed frame. */
export async function genuineEnvelopes(
  from: Member,
  to: Member,
  { contactId, frameId }: { readonly contactId: string; readonly frameId: string },
): Promise<readonly Sealed[]> {
  const { frame, digest, signature } = valueOf(from.session.frames.read(frameId));
  const told = { outcomes: [], carried: [], asOf: 3 };
  const letters: readonly Letter[] = [
    { kind: 'frame', contactId, frame, digest, signature, ...told },
    { kind: 'promises', frameId, ...told },
    { kind: 'frame-purged', frameId, digest },
  ];
  const sender = { accountId: from.id, keys: from.account.keys };
  return Promise.all(
    letters.map(async (letter, place) => {
      const name = `${frameId}-${place}`;
      return {
        name,
        bytes: await sealEnvelope({ id: name, letter }, sender, identityOf(to.account)),
      };
    }),
  );
}

const headerEnd = Buffer.from('\n---');

type Change = (bytes: Buffer, other: Buffer, chances: Chances) => Buffer;

/** What chance, a bad copy or somebody with the folder can do to an envelope. */
const changes: Readonly<Record<string, Change>> = {
  'a bit turned': (bytes, _other, chances) => {
    const at = chances.below(bytes.length);
    bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << chances.below(8)), at);
    return bytes;
  },
  'several bytes overwritten': (bytes, _other, chances) => {
    const at = chances.below(bytes.length);
    const length = Math.min(1 + chances.below(64), bytes.length - at);
    for (let place = at; place < at + length; place += 1) {
      bytes.writeUInt8((bytes.readUInt8(place) + 1 + chances.below(255)) % 256, place);
    }
    return bytes;
  },
  'cut short': (bytes, _other, chances) => bytes.subarray(0, chances.below(bytes.length)),
  'the front cut away': (bytes, _other, chances) => bytes.subarray(1 + chances.below(bytes.length)),
  'a piece taken out': (bytes, _other, chances) => {
    const at = chances.below(bytes.length);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + chances.below(200))]);
  },
  'something put in': (bytes, other, chances) => {
    const at = chances.below(bytes.length);
    const from = chances.below(other.length);
    const piece = other.subarray(from, from + 1 + chances.below(200));
    return Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at)]);
  },
  'something put behind': (bytes, other, chances) =>
    Buffer.concat([bytes, other.subarray(0, 1 + chances.below(other.length))]),
  'the header of one, the content of another': (bytes, other) =>
    Buffer.concat([
      bytes.subarray(0, bytes.indexOf(headerEnd)),
      other.subarray(other.indexOf(headerEnd)),
    ]),
  'the two spliced': (bytes, other, chances) =>
    Buffer.concat([
      bytes.subarray(0, 1 + chances.below(bytes.length - 1)),
      other.subarray(1 + chances.below(other.length - 1)),
    ]),
  'a header line changed': (bytes, _other, chances) =>
    inHeader(bytes, (lines) => {
      const at = chances.below(lines.length);
      const line = lines[at] ?? '';
      const place = chances.below(Math.max(line.length, 1));
      const sign = String.fromCodePoint(32 + chances.below(95));
      return lines.with(at, `${line.slice(0, place)}${sign}${line.slice(place)}`);
    }),
  'a header line twice': (bytes, _other, chances) =>
    inHeader(bytes, (lines) => {
      const at = chances.below(lines.length);
      return lines.toSpliced(at, 0, lines[at] ?? '');
    }),
  'a header line away': (bytes, _other, chances) =>
    inHeader(bytes, (lines) => lines.toSpliced(chances.below(lines.length), 1)),
  'another stanza before ours': (bytes, _other, chances) =>
    inHeader(bytes, (lines) => [
      ...lines.slice(0, 1),
      chances.oneOf(['-> scrypt AAAAAAAAAAAAAAAAAAAAAA 30', '-> X25519 AAAA', '-> grease', '-> ']),
      'A'.repeat(chances.oneOf([0, 22, 43, 63, 64])),
      ...lines.slice(1),
    ]),
};

export const kindsOfChange = Object.keys(changes);

function inHeader(bytes: Buffer, change: (lines: readonly string[]) => readonly string[]): Buffer {
  const end = bytes.indexOf(headerEnd);
  const lines = bytes.subarray(0, end).toString('latin1').split('\n');
  return Buffer.concat([Buffer.from(change(lines).join('\n'), 'latin1'), bytes.subarray(end)]);
}

/** One of the pool, changed in one to three ways; never one that is genuine after all. */
export function changedEnvelope(pool: readonly Sealed[], chances: Chances): Sealed {
  const genuine = new Set(pool.map(({ bytes }) => Buffer.from(bytes).toString('base64')));
  for (;;) {
    const one = chances.oneOf(pool);
    let bytes = Buffer.from(one.bytes);
    for (let count = 1 + chances.below(3); count > 0 && bytes.length > 8; count -= 1) {
      const other = Buffer.from(chances.oneOf(pool).bytes);
      bytes = Buffer.from((changes[chances.oneOf(kindsOfChange)] as Change)(bytes, other, chances));
    }
    if (!genuine.has(bytes.toString('base64'))) return { name: one.name, bytes };
  }
}
