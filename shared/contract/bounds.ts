/**
 * The biggest call the contract knows is a welcome letter with two pictures, 1.8 million characters;
 * the one with the most parts brings a frame with 200 cards, some 4,000 of them.
 */
const bounds = { depth: 16, parts: 10_000, characters: 4_000_000 } as const;

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/**
 * Whether a call is small enough to be looked at, and nothing but plain data. Asked before anything
 * else is done with it: what a page sends could be deeper than a process can pass on, or so big that
 * reading it keeps everybody waiting.
 */
export function isWithinBounds(input: unknown): boolean {
  let { parts, characters } = bounds;
  let level: readonly unknown[] = [input];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > bounds.depth) return false;
    const inside: unknown[] = [];
    for (const value of level) {
      if (typeof value === 'string') {
        characters -= value.length;
      } else if (Array.isArray(value)) {
        parts -= value.length;
        if (parts >= 0) inside.push(...(value as unknown[]));
      } else if (typeof value === 'object' && value !== null) {
        if (!isPlain(value)) return false;
        for (const key in value) {
          parts -= 1;
          characters -= key.length;
          if (parts < 0) return false;
          inside.push((value as Record<string, unknown>)[key]);
        }
      }
      if (parts < 0 || characters < 0) return false;
    }
    level = inside;
  }
  return true;
}
