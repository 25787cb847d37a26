/** The longest line of a plain text, in UTF-16 units: what every case system counts at least. */
export const lineWidth = 72;

const graphemes = new Intl.Segmenter('sv', { granularity: 'grapheme' });

/** A word cut where it must be, but never inside what a person sees as one letter. */
function pieces(word: string, width: number): readonly string[] {
  if (word.length <= width) return [word];
  const cut: string[] = [];
  let piece = '';
  for (const { segment } of graphemes.segment(word)) {
    if (piece !== '' && piece.length + segment.length > width) {
      cut.push(piece);
      piece = '';
    }
    piece += segment;
  }
  return [...cut, piece];
}

/** A text as lines no longer than `lineWidth`, broken between words; `hanging` starts the later ones. */
export function wrap(text: string, first = '', hanging = first): readonly string[] {
  const width = lineWidth - Math.max(first.length, hanging.length);
  const lines: string[] = [];
  let line = '';
  for (const piece of text.split(' ').flatMap((word) => pieces(word, width))) {
    if (line === '') line = piece;
    else if (line.length + 1 + piece.length <= width) line += ` ${piece}`;
    else {
      lines.push(line);
      line = piece;
    }
  }
  return [...lines, line].map((content, index) => `${index === 0 ? first : hanging}${content}`);
}
