/**
 * A part of the stand-in that fails by name when it is asked for something it does not have, instead
 * of answering `undefined` and letting the program go on without it.
 */
export function known<T extends object>(name: string, target: T): T {
  return new Proxy(target, {
    get(part, key) {
      if (typeof key === 'string' && !(key in part) && !askedByTheLanguage.has(key)) {
        throw new Error(`the stand-in has no ${name}.${key}`);
      }
      // Read and called on the part itself: private fields do not live on a proxy.
      const value: unknown = Reflect.get(part, key);
      return typeof value === 'function' && key !== 'constructor' ? value.bind(part) : value;
    },
    set(_part, key) {
      throw new Error(`the stand-in cannot set ${name}.${String(key)}`);
    },
  });
}

/** Names that the language and its runtime look for on any object. */
const askedByTheLanguage: ReadonlySet<string> = new Set(['then', 'toJSON', 'inspect']);
