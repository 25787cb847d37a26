/**
 * A person's own words inside one of our sentences: FIRST STRONG ISOLATE keeps an Arabic name from
 * turning the words around it. In markup of its own a name stands in `<bdi>` instead.
 */
export function isolate(words: string): string {
  return `\u2068${words}\u2069`;
}

/** A piece of a sentence: ours, or a person's own words that stand isolated in it. */
export interface WordPiece {
  readonly words: string;
  readonly isOwn: boolean;
}

/** A sentence in its pieces, so that a page can mark what a person wrote and a file can leave the marks out. */
export function piecesOf(sentence: string): readonly WordPiece[] {
  return sentence
    .split(/(\u2068[^\u2069]*\u2069)/)
    .filter((piece) => piece !== '')
    .map((piece) =>
      piece.startsWith('\u2068')
        ? { words: piece.slice(1, -1), isOwn: true }
        : { words: piece, isOwn: false },
    );
}
