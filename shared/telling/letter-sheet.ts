import { contentOn } from '../content/content.ts';
import { translatorFor } from '../i18n/words.ts';
import { isolate } from '../i18n/isolate.ts';
import type { LetterWords } from '../model/step.ts';
import { textLength } from '../model/text.ts';
import { letterParts, type LetterPart } from './letter.ts';

/** The two pictures that a letter may carry. Neither is stored. */
export const letterPictures = ['caseworker', 'room'] as const;
export type LetterPicture = (typeof letterPictures)[number];

/** A piece of the sheet: an element, or a sentence with what a person wrote isolated in it. */
export type SheetPiece = SheetElement | string;

export interface SheetElement {
  readonly tag: 'article' | 'header' | 'section' | 'div' | 'h1' | 'h2' | 'p' | 'ul' | 'li';
  readonly className?: string;
  readonly id?: string;
  readonly labelledBy?: string;
  readonly pieces: readonly SheetPiece[];
  /** In place of pieces: a picture, and what it shows. */
  readonly picture?: { readonly of: LetterPicture; readonly words: string };
}

/** What a letter is laid out from. */
export interface LetterOnPaper {
  readonly letter: LetterWords;
  /** The day it is made, by which the fixed words are picked. */
  readonly day: string;
  readonly pictures: readonly LetterPicture[];
}

function element(
  tag: SheetElement['tag'],
  className: string,
  ...pieces: readonly (SheetPiece | null)[]
): SheetElement {
  return { tag, className, pieces: pieces.filter((piece) => piece !== null) };
}

/** Blocks whose sentences are things to find again one by one. */
const listed: ReadonlySet<string> = new Set(['nar-och-var', 'du-kan-valja', 'dina-rattigheter']);

function block(part: LetterPart, picture: SheetElement | null = null): SheetElement {
  const { id, heading, sentences } = part;
  const words = listed.has(id)
    ? element('ul', 'lines', ...sentences.map((words) => element('li', '', words)))
    : element('p', '', sentences.join(' '));
  return {
    ...element(
      'section',
      `block block-${id}`,
      { ...element('h2', '', heading ?? ''), id },
      words,
      picture,
    ),
    labelledBy: id,
  };
}

/** From so many characters on the letter is set smaller, down to 10 points; a picture of the room stands for some. */
const snugFrom = 1700;
const tightFrom = 1950;
const charactersInPicture = 250;

function sizeOf(parts: readonly LetterPart[], pictures: readonly LetterPicture[]): string {
  const words = textLength(parts.flatMap(({ sentences }) => sentences).join(' '));
  const length = words + (pictures.includes('room') ? charactersInPicture : 0);
  return length >= tightFrom ? 'tight' : length >= snugFrom ? 'snug' : 'roomy';
}

/**
 * The letter as it lies on its A4 page. The paper and the preview write this one tree, so the preview
 * cannot differ from what is printed.
 */
export function letterSheet({ letter, day, pictures }: LetterOnPaper): SheetElement {
  const t = translatorFor(letter.language);
  const parts = letterParts(contentOn(day).letterBlocks, letter, t('before.letter.empty'));
  const picture = (of: LetterPicture, words: string): SheetElement | null =>
    pictures.includes(of)
      ? { ...element('div', `picture picture-${of}`), picture: { of, words } }
      : null;
  const hello = parts.find(({ id }) => id === 'halsning');
  const prepare = parts.find(({ boxes }) => boxes.length > 0);
  const [greeting = '', ...lead] = hello?.sentences ?? [];
  const caseworker = isolate(letter.gaps.caseworker);
  const room = picture('room', t('before.paper.pictureOfRoom'));
  return element(
    'article',
    `letter ${sizeOf(parts, pictures)}`,
    element(
      'header',
      'hello',
      element(
        'div',
        'greeting',
        { ...element('h1', '', greeting), id: 'letter' },
        element('p', 'lead', lead.join(' ')),
      ),
      picture('caseworker', t('before.paper.pictureOf', { name: caseworker })),
    ),
    element(
      'div',
      'columns',
      ...parts
        .filter((part) => part !== hello && part !== prepare)
        .map((part) => block(part, part.id === 'nar-och-var' ? room : null)),
    ),
    prepare === undefined
      ? null
      : {
          ...element(
            'section',
            'prepare',
            { ...element('h2', '', prepare.heading ?? ''), id: prepare.id },
            element('p', '', prepare.sentences.join(' ')),
            element(
              'ul',
              'boxes',
              ...prepare.boxes.map((words) => element('li', '', element('p', '', words))),
            ),
          ),
          labelledBy: prepare.id,
        },
  );
}

/** The page that lies outwards: the name and nothing else. Nothing on it tells where it comes from (P10). */
export function nameSheet({ gaps }: LetterWords): SheetElement {
  return element('section', 'outside', element('p', '', isolate(gaps.name)));
}
