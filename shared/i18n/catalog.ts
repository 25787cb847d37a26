import type { sv } from './sv/index.ts';

type Words<T> = { readonly [K in keyof T]: T[K] extends string ? string : Words<T[K]> };

/** All words of the interface in one language; a missing or an extra key does not compile. */
export type Catalog = Words<typeof sv>;
export type { Words };
