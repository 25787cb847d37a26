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
    const utf8 = Buffer.from(words, 'utf8');
    const utf16 = Buffer.from(words, 'utf16le');
    return [
      { form: 'utf-8', bytes: utf8 },
      { form: 'utf-16', bytes: utf16 },
      { form: 'utf-16 big-endian', bytes: Buffer.from(utf16).swap16() },
      { form: 'json', bytes: Buffer.from(jsonEscaped(words)) },
      { form: 'hex', bytes: Buffer.from(utf8.toString('hex')) },
      ...[utf8, utf16].flatMap((bytes) =>
        base64Forms(bytes).map((encoded) => ({ form: 'base64', bytes: Buffer.from(encoded) })),
      ),
    ].map(({ form, bytes }) => ({ form: `${form} ${normal}`, bytes }));
  });
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
  const sought = texts.flatMap((text) => formsOf(text).map((form) => ({ text, ...form })));
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
    for (const { text, form, bytes } of sought) {
      if (content.includes(bytes) || named.includes(bytes)) found.push({ text, form, file });
    }
  }
  return found;
}
