import { createDecipheriv } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/*
 * What stands in an encrypted store's files when nobody asks SQLite: pages that are free, the gaps
 * within pages, and every frame of the journal, also those that no longer count. The format is
 * SQLCipher 4's (https://www.zetetic.net/sqlcipher/design/): pages of 4,096 bytes, each AES-256-CBC,
 * with the IV and an HMAC in its last 80 bytes; the file's first 16 bytes are its salt, in the open.
 */
const pageSize = 4096;
const reserve = 80;
const ivLength = 16;
const saltLength = 16;
/** https://sqlite.org/fileformat2.html#the_write_ahead_log */
const walHeaderLength = 32;
const walFrameHeaderLength = 24;

function decryptPage(page: Buffer, storeKey: string, isFirst: boolean): Buffer {
  const end = pageSize - reserve;
  const decipher = createDecipheriv(
    'aes-256-cbc',
    Buffer.from(storeKey, 'hex'),
    page.subarray(end, end + ivLength),
  );
  decipher.setAutoPadding(false);
  const start = isFirst ? saltLength : 0;
  return Buffer.concat([decipher.update(page.subarray(start, end)), decipher.final()]);
}

/** Every whole page of a store's file, decrypted, in the file's order. */
export function pagesOfStore(file: Buffer, storeKey: string): readonly Buffer[] {
  const pages: Buffer[] = [];
  for (let at = 0; at + pageSize <= file.length; at += pageSize) {
    pages.push(decryptPage(file.subarray(at, at + pageSize), storeKey, at === 0));
  }
  return pages;
}

/** Every frame of a write-ahead journal, decrypted, the overwritten and the abandoned ones too. */
export function pagesOfJournal(file: Buffer, storeKey: string): readonly Buffer[] {
  const pages: Buffer[] = [];
  const step = walFrameHeaderLength + pageSize;
  for (let at = walHeaderLength; at + step <= file.length; at += step) {
    const isFirst = file.readUInt32BE(at) === 1;
    const page = file.subarray(at + walFrameHeaderLength, at + step);
    pages.push(decryptPage(page, storeKey, isFirst));
  }
  return pages;
}

/** A piece of an account's folder as who has the key can read it. */
export interface Readable {
  readonly file: string;
  readonly bytes: Buffer;
}

/** Every file of an account's folder, and every page and journal frame of those that are encrypted. */
export function readableIn(accountFolder: string, storeKey: string): readonly Readable[] {
  const names = readdirSync(accountFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return names.flatMap((file) => {
    const content = readFileSync(file);
    const pages = file.endsWith('.db')
      ? pagesOfStore(content, storeKey)
      : file.endsWith('-wal')
        ? pagesOfJournal(content, storeKey)
        : [];
    return [content, ...pages].map((bytes) => ({ file, bytes }));
  });
}
