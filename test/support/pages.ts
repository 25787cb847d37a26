import { createDecipheriv } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Search } from './search.ts';

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
function pagesOfStore(file: Buffer, storeKey: string): readonly Buffer[] {
  const pages: Buffer[] = [];
  for (let at = 0; at + pageSize <= file.length; at += pageSize) {
    pages.push(decryptPage(file.subarray(at, at + pageSize), storeKey, at === 0));
  }
  return pages;
}

/** Every frame of a write-ahead journal, decrypted, the overwritten and the abandoned ones too. */
function pagesOfJournal(file: Buffer, storeKey: string): readonly Buffer[] {
  const pages: Buffer[] = [];
  const step = walFrameHeaderLength + pageSize;
  for (let at = walHeaderLength; at + step <= file.length; at += step) {
    const isFirst = file.readUInt32BE(at) === 1;
    const page = file.subarray(at + walFrameHeaderLength, at + step);
    pages.push(decryptPage(page, storeKey, isFirst));
  }
  return pages;
}

/**
 * Every file of an account's folder, and of those that are encrypted every page and journal frame, as
 * who has the key can read them.
 */
function readableIn(accountFolder: string, storeKey: string): readonly Buffer[] {
  return readdirSync(accountFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap((entry) => {
      const content = readFileSync(join(entry.parentPath, entry.name));
      const pages = entry.name.endsWith('-wal') ? pagesOfJournal : pagesOfStore;
      return [Buffer.from(entry.name), content, ...pages(content, storeKey)];
    });
}

/** A text that lies over the border of two pages lies in none of them; one of its halves does. */
function piecesOf(text: string): readonly string[] {
  const middle = Math.ceil(text.length / 2);
  return [text, text.slice(0, middle), text.slice(middle)];
}

/** Looks for texts in everything that who has the store's key can read in an account's folder. */
export class PageSearch {
  readonly #search: Search;
  readonly #textOf: ReadonlyMap<string, string>;

  constructor(texts: readonly string[]) {
    this.#textOf = new Map(
      texts.flatMap((text) => piecesOf(text).map((piece) => [piece, text] as const)),
    );
    this.#search = new Search([...this.#textOf.keys()]);
  }

  /** The texts of which anything is left. */
  in(accountFolder: string, storeKey: string): ReadonlySet<string> {
    return new Set(
      readableIn(accountFolder, storeKey)
        .flatMap((bytes) => this.#search.in(bytes))
        .map(({ text }) => this.#textOf.get(text) ?? text),
    );
  }
}
