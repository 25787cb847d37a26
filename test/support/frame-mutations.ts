import type { Chances } from './random.ts';

/** One way to change an exported frame's bytes. Now and then it comes to the same bytes; then it is tried again. */
export interface Mutation {
  readonly name: string;
  readonly change: (file: Buffer, chances: Chances, others: readonly Buffer[]) => Buffer;
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
interface Parsed {
  frame: { [key: string]: Json };
  digest: string;
  signature: string;
  publicKey: string;
  [key: string]: Json;
}

function parse(file: Buffer): Parsed {
  return JSON.parse(file.toString()) as Parsed;
}

function written(file: Json): Buffer {
  return Buffer.from(`${JSON.stringify(file, null, 2)}\n`);
}

function onBytes(name: string, change: (file: Buffer, at: number, chances: Chances) => Buffer) {
  return {
    name,
    change: (file: Buffer, chances: Chances) => change(file, chances.below(file.length), chances),
  };
}

function onText(name: string, change: (text: string, chances: Chances) => string): Mutation {
  return { name, change: (file, chances) => Buffer.from(change(file.toString(), chances)) };
}

function onJson(
  name: string,
  change: (file: Parsed, chances: Chances, others: readonly Parsed[]) => void,
): Mutation {
  return {
    name,
    change: (file, chances, others) => {
      const json = parse(file);
      change(json, chances, others.map(parse));
      return written(json);
    },
  };
}

function spliced(file: Buffer, at: number, remove: number, insert: Uint8Array): Buffer {
  return Buffer.concat([file.subarray(0, at), insert, file.subarray(at + remove)]);
}

function splicedText(text: string, at: number, remove: number, insert: string): string {
  return text.slice(0, at) + insert + text.slice(at + remove);
}

/** Replaces one random match, or none when there is none. */
function replacedOnce(
  text: string,
  pattern: RegExp,
  chances: Chances,
  by: (match: string) => string,
): string {
  const matches = [...text.matchAll(pattern)];
  if (matches.length === 0) return text;
  const match = chances.oneOf(matches);
  return splicedText(text, match.index, match[0].length, by(match[0]));
}

/** Every object and list in a value, itself too. */
function branchesOf(value: Json): (Json[] | { [key: string]: Json })[] {
  if (value === null || typeof value !== 'object') return [];
  return [value, ...Object.values(value).flatMap(branchesOf)];
}

function objectsOf(value: Json): { [key: string]: Json }[] {
  return branchesOf(value).flatMap((branch) => (Array.isArray(branch) ? [] : [branch]));
}

function listsOf(value: Json, atLeast: number): Json[][] {
  return branchesOf(value)
    .filter((branch) => Array.isArray(branch))
    .filter((list) => list.length >= atLeast);
}

function otherValue(value: Json, chances: Chances): Json {
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') {
    return chances.oneOf([value + 1, -value, value + 0.5, String(value), null]);
  }
  if (typeof value !== 'string') {
    return chances.oneOf<Json>(['', 0, false, '2026-12-04', 'youth', [], {}]);
  }
  const at = chances.below(value.length + 1);
  return chances.oneOf<Json>([
    splicedText(value, at, 1, chances.oneOf([...'abcåäö019 .-'])),
    splicedText(value, at, 0, chances.oneOf([...'abcåäö019 .-'])),
    splicedText(value, at, 1, ''),
    value.toUpperCase(),
    '',
    null,
    1,
  ]);
}

const lookalikes: Readonly<Record<string, string>> = {
  a: 'а',
  e: 'е',
  o: 'ο',
  i: 'і',
  c: 'с',
  p: 'р',
  s: 'ѕ',
  x: 'х',
  y: 'у',
  A: 'А',
  B: 'В',
  D: 'Ꭰ',
  J: 'Ј',
  S: 'Ѕ',
  V: 'Ⅴ',
  ' ': '\u00A0',
  '-': '‑',
  '.': '․',
  '1': '１',
  '2': '２',
};

/** Zero-width, format, bidi, tag and variation characters. */
const unseen = [
  '\u00AD',
  '\u034F',
  '\u061C',
  '\u115F',
  '\u180E',
  '\u200B',
  '\u200C',
  '\u200D',
  '\u200E',
  '\u200F',
  '\u202A',
  '\u202B',
  '\u202C',
  '\u202D',
  '\u202E',
  '\u2060',
  '\u2066',
  '\u2067',
  '\u2068',
  '\u2069',
  '\u3164',
  '\uFE0E',
  '\uFE0F',
  '\uFEFF',
  '\u{E0061}',
  '\u{E0100}',
];

/** Something said in the frame, found by its place between two quotation marks. */
const inQuotes = /(?<=": ")[^"\n]+(?=")/g;

/** The order of Ed25519's base point (RFC 8032, 5.1). */
const groupOrder = 2n ** 252n + 27742317777372353535851937790883648493n;

/** The same signature with S + L in the place of S: verifies where S is not compared with L. */
function plusGroupOrder(signature: string): string {
  const bytes = Buffer.from(signature, 'base64');
  const s = BigInt(`0x${Buffer.from(bytes.subarray(32).toReversed()).toString('hex')}`);
  const more = Buffer.from((s + groupOrder).toString(16).padStart(64, '0'), 'hex').toReversed();
  return Buffer.concat([bytes.subarray(0, 32), more]).toString('base64');
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** The same bytes in base64 whose last sign's unused bits are set. */
function withSpareBits(text: string, spareBits: 2 | 4, chances: Chances): string {
  const signs = `${alphabet}${text.includes('-') || text.includes('_') ? '-_' : '+/'}`;
  const at = text.replace(/=+$/, '').length - 1;
  const value = signs.indexOf(text.charAt(at));
  if (value === -1) return text;
  const other = (value & ~(2 ** spareBits - 1)) + 1 + chances.below(2 ** spareBits - 1);
  return splicedText(text, at, 1, signs.charAt(other));
}

const fieldNames = [
  'note',
  '__proto__',
  'constructor',
  'toJSON',
  'formatVersion ',
  'Frame',
  'signature2',
];

/** Every kind of change a file can suffer by accident or by hand. */
export const mutations: readonly Mutation[] = [
  onBytes('a bit flipped', (file, at, chances) => {
    const changed = Buffer.from(file);
    changed.writeUInt8(changed.readUInt8(at) ^ (1 << chances.below(8)), at);
    return changed;
  }),
  onBytes('a byte changed', (file, at, chances) =>
    spliced(file, at, 1, Buffer.of(chances.below(256))),
  ),
  onBytes('a byte put in', (file, at, chances) =>
    spliced(file, at, 0, Buffer.of(chances.below(256))),
  ),
  onBytes('a byte taken out', (file, at) => spliced(file, at, 1, Buffer.of())),
  onBytes('a stretch taken out', (file, at, chances) =>
    spliced(file, at, 2 + chances.below(40), Buffer.of()),
  ),
  onBytes('a stretch doubled', (file, at, chances) =>
    spliced(file, at, 0, file.subarray(at, at + 1 + chances.below(40))),
  ),
  onBytes('the end cut off', (file, at) => file.subarray(0, at)),
  onBytes('something after the end', (file, _at, chances) =>
    Buffer.concat([
      file,
      Buffer.from(chances.oneOf([' ', '\n', '\r\n', '\t', '\0', '{}', '//', '\u2028', '\uFEFF'])),
    ]),
  ),
  onBytes('something before the beginning', (file, _at, chances) =>
    Buffer.concat([Buffer.from(chances.oneOf(['\uFEFF', ' ', '\n', '\0'])), file]),
  ),
  onBytes('another encoding', (file, _at, chances) =>
    chances.oneOf([
      Buffer.from(file.toString(), 'utf16le'),
      Buffer.from(file.toString(), 'latin1'),
      Buffer.concat([Buffer.of(0xff, 0xfe), Buffer.from(file.toString(), 'utf16le')]),
    ]),
  ),
  onBytes('bytes that are no UTF-8', (file, at, chances) =>
    spliced(
      file,
      at,
      0,
      chances.oneOf([
        Buffer.of(0xc0, 0xaf),
        Buffer.of(0xed, 0xa0, 0x80),
        Buffer.of(0xff),
        Buffer.of(0xf5, 0x80, 0x80, 0x80),
      ]),
    ),
  ),

  onText('other line ends', (text, chances) =>
    chances.below(2) === 0
      ? text.replaceAll('\n', '\r\n')
      : replacedOnce(text, /\n/g, chances, () => '\r\n'),
  ),
  onText('other spaces', (text, chances) => {
    const json: unknown = JSON.parse(text);
    return chances.oneOf([
      JSON.stringify(json),
      JSON.stringify(json, null, 4),
      JSON.stringify(json, null, '\t'),
      JSON.stringify(json, null, 2),
      replacedOnce(text, /: /g, chances, () => ':'),
      replacedOnce(text, /\n +/g, chances, (spaces) => `${spaces} `),
    ]);
  }),
  onText('a number written in another way', (text, chances) =>
    replacedOnce(text, /(?<=: )\d+/g, chances, (number) =>
      chances.oneOf([
        `${number}.0`,
        `${number}e0`,
        `${number}E+0`,
        `0${number}`,
        `+${number}`,
        `"${number}"`,
        `${number}.0000000000000000001`,
      ]),
    ),
  ),
  onText('a letter written as an escape', (text, chances) =>
    replacedOnce(
      text,
      /(?<=": "[^"\n]*)[a-zA-Z0-9](?=[^"\n]*")/g,
      chances,
      (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  ),
  onText('a field written twice', (text, chances) =>
    replacedOnce(text, /^ *"\w+": (?:"[^"\n]*"|\d+|null|true|false),?$/gm, chances, (line) => {
      const whole = line.endsWith(',') ? line : `${line},`;
      const other = whole.replace(/: .*/, ': "annat",');
      return `${chances.oneOf([whole, other])}\n${line}`;
    }),
  ),
  onText('a look-alike letter', (text, chances) =>
    replacedOnce(text, inQuotes, chances, (words) =>
      replacedOnce(words, /[aeoicpsxyABDJSV .12-]/g, chances, (sign) => lookalikes[sign] ?? sign),
    ),
  ),
  onText('a letter taken apart or put together', (text, chances) =>
    chances.oneOf([
      text.normalize('NFD'),
      text.normalize('NFKD'),
      replacedOnce(text, /[åäöÅÄÖé]/g, chances, (letter) => letter.normalize('NFD')),
      replacedOnce(text, /[aouAOUe]/g, chances, (letter) => `${letter}\u0308`),
    ]),
  ),
  onText('an unseen character', (text, chances) =>
    replacedOnce(text, inQuotes, chances, (words) =>
      splicedText(words, chances.below(words.length + 1), 0, chances.oneOf(unseen)),
    ),
  ),
  onText('an unseen character as an escape', (text, chances) =>
    replacedOnce(text, inQuotes, chances, (words) => {
      const escape = chances
        .oneOf(unseen)
        .split('')
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .join('');
      return splicedText(words, chances.below(words.length + 1), 0, escape);
    }),
  ),
  onText('half a surrogate pair', (text, chances) =>
    replacedOnce(text, inQuotes, chances, (words) =>
      splicedText(
        words,
        chances.below(words.length + 1),
        0,
        chances.oneOf(['\\ud83d', '\\udc36', '\\ud800\\u0041']),
      ),
    ),
  ),

  onJson('a value changed', (file, chances) => {
    const object = chances.oneOf(objectsOf(file));
    const key = chances.oneOf(Object.keys(object));
    object[key] = otherValue(object[key] ?? null, chances);
  }),
  onJson('a field taken out', (file, chances) => {
    const object = chances.oneOf(objectsOf(file));
    delete object[chances.oneOf(Object.keys(object))];
  }),
  onJson('a field put in', (file, chances) => {
    const object = chances.oneOf(objectsOf(file));
    const value = chances.oneOf<Json>(['hemlig anteckning', null, 1, {}, []]);
    Object.defineProperty(object, chances.oneOf(fieldNames), {
      value,
      enumerable: true,
      configurable: true,
    });
  }),
  onJson('fields in another order', (file, chances) => {
    const object = chances.oneOf(objectsOf(file).filter((each) => Object.keys(each).length > 1));
    const [key] = chances.twoOf(Object.keys(object));
    const value = object[key] ?? null;
    delete object[key];
    object[key] = value;
  }),
  onJson('two in a list changed places', (file, chances) => {
    const lists = listsOf(file, 2);
    if (lists.length === 0) return;
    const list = chances.oneOf(lists);
    const [first, second] = chances.twoOf([...list.keys()]);
    [list[first], list[second]] = [list[second] ?? null, list[first] ?? null];
  }),
  onJson('one in a list taken out or doubled', (file, chances) => {
    const lists = listsOf(file, 1);
    if (lists.length === 0) return;
    const list = chances.oneOf(lists);
    const at = chances.below(list.length);
    if (chances.below(2) === 0) list.splice(at, 1);
    else list.splice(at, 0, structuredClone(list[at] ?? null));
  }),

  onJson('a part of another frame', (file, chances, others) => {
    const key = chances.oneOf(['frame', 'digest', 'signature', 'publicKey']);
    file[key] = chances.oneOf(others)[key] ?? null;
  }),
  onJson('what another frame says', (file, chances, others) => {
    const key = chances.oneOf(['version', 'agreedOn', 'contact', 'cards', 'sentences', 'previous']);
    file.frame[key] = chances.oneOf(others).frame[key] ?? null;
  }),
  onJson('S + L in the signature', (file) => {
    file.signature = plusGroupOrder(file.signature);
  }),
  onJson('the signature written in another way', (file, chances) => {
    const bytes = Buffer.from(file.signature, 'base64');
    file.signature = chances.oneOf([
      withSpareBits(file.signature, 4, chances),
      file.signature.replace(/=+$/, ''),
      file.signature.replace(/=$/, ''),
      `${file.signature}=`,
      ` ${file.signature}`,
      `${file.signature}\n`,
      splicedText(file.signature, chances.below(88), 0, '\n'),
      bytes.toString('base64url'),
      bytes.toString('hex'),
      Buffer.concat([bytes, Buffer.of(0)]).toString('base64'),
    ]);
  }),
  onJson('the signature changed', (file, chances) => {
    const bytes = Buffer.from(file.signature, 'base64');
    const at = chances.below(bytes.length);
    bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << chances.below(8)), at);
    file.signature = chances
      .oneOf([bytes, Buffer.alloc(64), bytes.toReversed()])
      .toString('base64');
  }),
  onJson('the key written in another way', (file, chances) => {
    const bytes = Buffer.from(file.publicKey, 'base64url');
    file.publicKey = chances.oneOf([
      withSpareBits(file.publicKey, 2, chances),
      `${file.publicKey}=`,
      ` ${file.publicKey}`,
      `${file.publicKey}\t`,
      bytes.toString('base64'),
      bytes.toString('hex'),
      `${file.publicKey}A`,
    ]);
  }),
  onJson('the key changed', (file, chances) => {
    const bytes = Buffer.from(file.publicKey, 'base64url');
    bytes.writeUInt8(bytes.readUInt8(31) ^ (1 << chances.below(8)), 31);
    file.publicKey = bytes.toString('base64url');
  }),
  onJson('the digest written in another way', (file, chances) => {
    file.digest = chances.oneOf([
      file.digest.toUpperCase(),
      ` ${file.digest}`,
      `0x${file.digest}`,
      file.digest.slice(0, -2),
      Buffer.from(file.digest, 'hex').toString('base64'),
    ]);
  }),
];
