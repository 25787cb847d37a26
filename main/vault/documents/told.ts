import { piecesOf } from '#shared/i18n/isolate.ts';
import { html, type Html } from './html.ts';

/** A sentence as markup: a person's own words in it stand in `<bdi>`. */
export function told(sentence: string): readonly Html[] {
  return piecesOf(sentence).map(({ words, isOwn }) =>
    isOwn ? html`<bdi>${words}</bdi>` : html`${words}`,
  );
}

/** A sentence as plain text, without the marks around a person's own words. */
export function toldPlainly(sentence: string): string {
  return piecesOf(sentence)
    .map(({ words }) => words)
    .join('');
}
