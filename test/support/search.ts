import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

function jsonEscaped(text: string): string {
  return Array.from(JSON.stringify(text).slice(1, -1))
    .map((letter) =>
      letter > '~' ? `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}` : letter,
    )
    .join('');
}

/** Base64 of a text at each of the three places it can have in a longer one, without the ends that depend on its neighbours. */
function base64Forms(bytes: Buffer): readonly string[] {
  return [0, 1, 2].map((shift) => {
    const encoded = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64');
    return encoded.slice(shift === 0 ? 0 : shift + 1).replace(/.{0,3}=*$/, '');
  });
}

/** Every form in which a text could lie in a file in the open. */
export function formsOf(
  text: string,
): readonly { readonly form: string; readonly bytes: Buffer }[] {
  return (['NFC', 'NFD'] as const).flatMap((normal) => {
    const words = text.normalize(normal);
    const quoted = JSON.stringify(words).slice(1, -1);
    const utf8 = Buffer.from(words, 'utf8');
    const utf16 = Buffer.from(words, 'utf16le');
    return [
      { form: 'utf-8', bytes: utf8 },
      { form: 'utf-16', bytes: utf16 },
      { form: 'utf-16 big-endian', bytes: Buffer.from(utf16).swap16() },
      { form: 'json', bytes: Buffer.from(jsonEscaped(words)) },
      // As JSON.stringify writes it; another form than the text itself only where that has quotes.
      ...(quoted === words
        ? []
        : [
            { form: 'quoted', bytes: Buffer.from(quoted) },
            { form: 'quoted utf-16', bytes: Buffer.from(quoted, 'utf16le') },
          ]),
      { form: 'hex', bytes: Buffer.from(utf8.toString('hex')) },
      { form: 'capital hex', bytes: Buffer.from(utf8.toString('hex').toUpperCase()) },
      ...[utf8, utf16].flatMap((bytes) =>
        base64Forms(bytes).map((encoded) => ({ form: 'base64', bytes: Buffer.from(encoded) })),
      ),
    ].map(({ form, bytes }) => ({ form: `${form} ${normal}`, bytes }));
  });
}

interface Sought {
  readonly text: string;
  readonly form: string;
  readonly bytes: Buffer;
}

/** Looks for many texts at once, each in every form, and for bytes as they are: one walk through, however many they are. */
export class Search {
  /** By their first four bytes. */
  readonly #sought = new Map<number, Sought[]>();
  /** Whether anything sought begins with these two bytes. */
  readonly #begins = new Uint8Array(1 << 16);

  /** `raw`: what is sought in this one form only, by its name. */
  constructor(texts: readonly string[], raw: Readonly<Record<string, Buffer>> = {}) {
    for (const text of texts) {
      for (const { form, bytes } of formsOf(text)) this.#add({ text, form, bytes });
    }
    for (const [text, bytes] of Object.entries(raw)) this.#add({ text, form: 'bytes', bytes });
  }

  #add(sought: Sought): void {
    if (sought.bytes.length < 4) return;
    const start = sought.bytes.readUInt32LE(0);
    this.#begins[start & 0xff_ff] = 1;
    const same = this.#sought.get(start) ?? [];
    same.push(sought);
    this.#sought.set(start, same);
  }

  /** What is found in these bytes, each form of each text once. */
  in(content: Buffer): readonly { readonly text: string; readonly form: string }[] {
    const found = new Set<Sought>();
    for (let at = 0; at + 4 <= content.length; at += 1) {
      if (this.#begins[(content[at] ?? 0) | ((content[at + 1] ?? 0) << 8)] === 0) continue;
      for (const sought of this.#sought.get(content.readUInt32LE(at)) ?? []) {
        const { bytes } = sought;
        if (content.subarray(at, at + bytes.length).equals(bytes)) found.add(sought);
      }
    }
    return [...found];
  }
}

function filesIn(folder: string, except: readonly string[]): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return except.includes(path) ? [] : filesIn(path, except);
    return entry.isFile() ? [path] : [];
  });
}

export interface Finding {
  readonly text: string;
  readonly form: string;
  readonly file: string;
}

/**
 * Where any of the texts lies in the open in any file of a folder, in any form. Also looks at file
 * names. `changedSince` (milliseconds since 1970) leaves out older files, `except` whole folders.
 */
export function findTexts(
  folder: string,
  texts: readonly string[],
  options: { readonly changedSince?: number; readonly except?: readonly string[] } = {},
): readonly Finding[] {
  const search = new Search(texts);
  const found: Finding[] = [];
  for (const file of filesIn(folder, options.except ?? [])) {
    let content: Buffer;
    try {
      if (statSync(file).mtimeMs < (options.changedSince ?? 0)) continue;
      content = readFileSync(file);
    } catch {
      // Temporary files of other programs come and go.
      continue;
    }
    const named = Buffer.from(file.slice(folder.length));
    for (const { text, form } of [...search.in(content), ...search.in(named)]) {
      found.push({ text, form, file });
    }
  }
  return found;
}
