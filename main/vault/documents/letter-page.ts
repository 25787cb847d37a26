import { translatorFor } from '#shared/i18n/words.ts';
import {
  letterPictures,
  letterSheet,
  nameSheet,
  type LetterOnPaper,
  type LetterPicture,
  type SheetElement,
} from '#shared/telling/letter-sheet.ts';
import { letterStyle } from '#shared/telling/letter-style.ts';
import { Html, html } from './html.ts';
import { paper } from './paper.ts';
import { told } from './told.ts';

/** The pictures as data addresses; null for one that is not in the letter. */
type Pictures = Readonly<Record<LetterPicture, string | null>>;

/** A piece of the sheet as markup. Its tags are our own, of a closed set; its words are escaped. */
function markup(element: SheetElement, pictures: Pictures): Html {
  const { tag, className = '', id, labelledBy, pieces, picture } = element;
  const address = picture && pictures[picture.of];
  const inside =
    picture === undefined
      ? pieces.flatMap((piece) =>
          typeof piece === 'string' ? told(piece) : [markup(piece, pictures)],
        )
      : [html`<img src="${address ?? ''}" alt="${plain(picture.words)}" />`];
  const named = [
    html` class="${className}"`,
    ...(id === undefined ? [] : [html` id="${id}"`]),
    ...(labelledBy === undefined ? [] : [html` aria-labelledby="${labelledBy}"`]),
  ];
  const name = new Html(tag);
  return html`<${name}${named}>${inside}</${name}>`;
}

/** Without the marks around a person's own words, which an attribute has no use for. */
function plain(words: string): string {
  return words.replaceAll(/[\u2068\u2069]/g, '');
}

/** The welcome letter, with the page that lies outwards if it is wanted: a whole HTML page, A4. */
export function letterHtml({
  letter,
  day,
  hasNamePage,
  pictures,
}: Pick<LetterOnPaper, 'letter' | 'day'> & {
  readonly hasNamePage: boolean;
  readonly pictures: Pictures;
}): string {
  const t = translatorFor(letter.language);
  const shown = letterPictures.filter((picture) => pictures[picture] !== null);
  return paper({
    language: letter.language,
    title: t('before.paper.title'),
    styles: `body { display: block; min-height: 0; }\n.outside { break-before: page; }\n${letterStyle}`,
    hasFoot: false,
    body: html`${markup(letterSheet({ letter, day, pictures: shown }), pictures)}
    ${hasNamePage ? markup(nameSheet(letter), pictures) : null}`,
  });
}
