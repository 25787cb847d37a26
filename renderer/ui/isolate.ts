/**
 * A person's own words inside one of our sentences: FIRST STRONG ISOLATE keeps an Arabic name from
 * turning the words around it. In markup of its own a name stands in `<bdi>` instead.
 */
export function isolate(words: string): string {
  return `\u2068${words}\u2069`;
}
