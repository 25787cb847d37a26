/** A name or a place on the way to a value: `cards`, `2`, `words`, `sv`. */
export type Path = readonly (string | number)[];

/** Why a text is not JSON that we read. `line` counts from 1. */
export interface JsonFault {
  readonly line: number;
  readonly reason: 'not-json' | 'too-deep';
}

/** JSON together with where in the text each value stands, for a person who will mend it. */
export type LocatedJson =
  | { readonly ok: false; readonly fault: JsonFault }
  | {
      readonly ok: true;
      readonly value: unknown;
      /** The line of a value's name, or of the nearest value around it that is there. */
      readonly lineOf: (path: Path) => number;
      /** Names that stand twice in one object: `JSON.parse` would keep the last and say nothing. */
      readonly repeated: readonly Path[];
    };

/** Deeper than any deck goes, and shallow enough that no text exhausts the stack. */
const deepest = 16;

class Fault extends Error {
  readonly at: number;
  readonly reason: JsonFault['reason'];

  constructor(at: number, reason: JsonFault['reason']) {
    super(reason);
    this.at = at;
    this.reason = reason;
  }
}

const space = /[\t\n\r ]*/y;
const string = /"[^"\\]*(?:\\.[^"\\]*)*"/sy;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

const keyOf = (path: Path) => JSON.stringify(path);

/** Reads JSON as `JSON.parse` does, and remembers the lines. Never throws. */
export function readLocatedJson(text: string): LocatedJson {
  let at = 0;
  let line = 1;
  let counted = 0;
  const lines = new Map<string, number>();
  const repeated: Path[] = [];

  /** The line at a place; places are asked for in rising order, so each line break is met once. */
  function lineAt(place: number): number {
    for (; counted < place; counted += 1) if (text[counted] === '\n') line += 1;
    return line;
  }

  function take(token: RegExp): string | null {
    token.lastIndex = at;
    const found = token.exec(text)?.[0] ?? null;
    at += found?.length ?? 0;
    return found;
  }

  function takeSign(sign: string): boolean {
    take(space);
    if (text[at] !== sign) return false;
    at += 1;
    return true;
  }

  function expectSign(sign: string): void {
    if (!takeSign(sign)) throw new Fault(at, 'not-json');
  }

  function readString(): string {
    take(space);
    const start = at;
    const found = take(string);
    if (found === null) throw new Fault(start, 'not-json');
    try {
      return JSON.parse(found) as string;
    } catch {
      throw new Fault(start, 'not-json');
    }
  }

  function readMembers(path: Path): unknown {
    const members: [string, unknown][] = [];
    const names = new Set<string>();
    if (takeSign('}')) return {};
    do {
      take(space);
      const keyLine = lineAt(at);
      const key = readString();
      const member = [...path, key];
      if (names.has(key)) repeated.push(member);
      names.add(key);
      lines.set(keyOf(member), keyLine);
      expectSign(':');
      members.push([key, readValue(member)]);
    } while (takeSign(','));
    expectSign('}');
    // Own properties whatever their names, `__proto__` too.
    return Object.fromEntries(members);
  }

  function readElements(path: Path): unknown {
    const elements: unknown[] = [];
    if (takeSign(']')) return elements;
    do {
      take(space);
      const element = [...path, elements.length];
      lines.set(keyOf(element), lineAt(at));
      elements.push(readValue(element));
    } while (takeSign(','));
    expectSign(']');
    return elements;
  }

  function readValue(path: Path): unknown {
    if (path.length > deepest) throw new Fault(at, 'too-deep');
    if (takeSign('{')) return readMembers(path);
    if (takeSign('[')) return readElements(path);
    if (text[at] === '"') return readString();
    const found = take(scalar);
    if (found === null) throw new Fault(at, 'not-json');
    return JSON.parse(found);
  }

  try {
    const value = readValue([]);
    take(space);
    if (at < text.length) throw new Fault(at, 'not-json');
    const lineOf = (path: Path): number =>
      path.length === 0 ? 1 : (lines.get(keyOf(path)) ?? lineOf(path.slice(0, -1)));
    return { ok: true, value, lineOf, repeated };
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    return { ok: false, fault: { line: lineAt(fault.at), reason: fault.reason } };
  }
}
