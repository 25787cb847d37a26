import { existsSync, readFileSync } from 'node:fs';

/** SQLite's write-ahead log, https://sqlite.org/fileformat2.html#walformat: lengths in bytes. */
const headerLength = 32;
const frameHeaderLength = 24;

type Sums = readonly [number, number];

/** SQLite's checksum over whole 8-byte groups, going on from `sums`. */
function checksum(bytes: DataView, isBigEndian: boolean, [first, second]: Sums): Sums {
  let [one, other] = [first, second];
  for (let at = 0; at < bytes.byteLength; at += 8) {
    one = (one + bytes.getUint32(at, !isBigEndian) + other) >>> 0;
    other = (other + bytes.getUint32(at + 4, !isBigEndian) + one) >>> 0;
  }
  return [one, other];
}

function areSums([one, other]: Sums, bytes: DataView, at: number): boolean {
  return bytes.getUint32(at) === one && bytes.getUint32(at + 4) === other;
}

/**
 * Whether a journal can have been left like this by nothing but a stop in the middle of a write: whole
 * frames one after the other, and after them nothing, less than a frame, or the zeros that some file
 * systems leave. SQLite asks no such thing. It takes a journal up to the first frame that is not whole,
 * without a word, and drops what was committed after it.
 */
export function isWholeJournal(file: Uint8Array): boolean {
  if (file.length < headerLength) return true;
  const view = (from: number, length: number) =>
    new DataView(file.buffer, file.byteOffset + from, length);
  const header = view(0, headerLength);
  const isBigEndian = (header.getUint32(0) & 1) === 1;
  const pageLength = header.getUint32(8);
  let sums = checksum(view(0, 24), isBigEndian, [0, 0]);
  if (!areSums(sums, header, 24)) return isZero(file);
  for (let from = headerLength; ; from += frameHeaderLength + pageLength) {
    if (from + frameHeaderLength + pageLength > file.length) return true;
    const frame = view(from, frameHeaderLength);
    sums = checksum(view(from, 8), isBigEndian, sums);
    sums = checksum(view(from + frameHeaderLength, pageLength), isBigEndian, sums);
    const isOfThisJournal =
      frame.getUint32(8) === header.getUint32(16) && frame.getUint32(12) === header.getUint32(20);
    if (!isOfThisJournal || !areSums(sums, frame, 16)) return isZero(file.subarray(from));
  }
}

function isZero(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0);
}

/** The journal of a store file. */
export function journalPath(storePath: string): string {
  return `${storePath}-wal`;
}

/** The journal beside a store file, as a crash left it; `none` after a lock. */
export function journalOf(storePath: string): 'none' | 'whole' | 'damaged' {
  const path = journalPath(storePath);
  if (!existsSync(path)) return 'none';
  const file = readFileSync(path);
  if (file.length === 0) return 'none';
  return isWholeJournal(file) ? 'whole' : 'damaged';
}
