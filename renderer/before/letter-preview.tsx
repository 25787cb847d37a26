import { createElement, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { piecesOf } from '#shared/i18n/isolate.ts';
import type { Language } from '#shared/i18n/language.ts';
import type { LetterPicture, SheetElement, SheetPiece } from '#shared/telling/letter-sheet.ts';
import { letterHeight, letterPage, letterStyle } from '#shared/telling/letter-style.ts';
import type { Picture } from './picture.ts';

export type Pictures = Readonly<Record<LetterPicture, Picture | null>>;

const { width, height, edge, side } = letterPage;

/** The paper around the letter. In a shadow of its own: the window's styles do not reach it. */
const pageStyle = `
:host { --text: 'Atkinson Hyperlegible Next Variable', system-ui, sans-serif; --heading: 'Bricolage Grotesque Variable', var(--text); display: block; overflow: hidden; }
.page { box-sizing: border-box; width: ${width}mm; min-height: ${height}mm; padding: ${edge}mm ${side}mm; background: #ffffff; font-variant-numeric: lining-nums; }
`;

/** Chromium's pixels for a millimetre, on the screen as on paper. */
const pixels = 96 / 25.4;

/** A page of the letter as it will be printed, as large as there is room for. */
export function LetterPreview({
  sheet,
  language,
  pictures,
  onFit,
}: {
  readonly sheet: SheetElement;
  readonly language: Language;
  readonly pictures: Pictures;
  /** Told whenever it changes whether everything is on the page. */
  readonly onFit?: (isFitting: boolean) => void;
}) {
  const host = useRef<HTMLDivElement>(null);
  const [shadow, setShadow] = useState<ShadowRoot | null>(null);
  const [zoom, setZoom] = useState(1);

  useLayoutEffect(() => {
    const element = host.current;
    if (element === null) return undefined;
    const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    const styles = new CSSStyleSheet();
    styles.replaceSync(`${pageStyle}${letterStyle}`);
    root.adoptedStyleSheets = [styles];
    setShadow(root);
    const observer = new ResizeObserver(() => {
      setZoom(element.clientWidth / (width * pixels));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const tell = useEffectEvent((isFitting: boolean) => onFit?.(isFitting));
  useLayoutEffect(() => {
    const letter = shadow?.querySelector('.page')?.firstElementChild;
    if (!(letter instanceof HTMLElement)) return undefined;
    // It is as high as the page has room for, and higher when that is not enough.
    const observer = new ResizeObserver(() => {
      tell(letter.offsetHeight <= Math.ceil(letterHeight * pixels) + 1);
    });
    observer.observe(letter);
    return () => observer.disconnect();
  }, [shadow]);

  return (
    <div ref={host} className="letter-page">
      {shadow === null
        ? null
        : createPortal(
            <div className="page" lang={language} style={{ zoom }}>
              <Piece piece={sheet} pictures={pictures} />
            </div>,
            shadow,
          )}
    </div>
  );
}

function Piece({ piece, pictures }: { readonly piece: SheetPiece; readonly pictures: Pictures }) {
  if (typeof piece === 'string') {
    return piecesOf(piece).map(({ words, isOwn }, place) =>
      // The pieces of a sentence have no names; a sentence is drawn anew as a whole.
      // oxlint-disable-next-line react/no-array-index-key
      isOwn ? <bdi key={place}>{words}</bdi> : words,
    );
  }
  const { tag, className, id, labelledBy, pieces, picture } = piece;
  const drawn = picture && pictures[picture.of];
  return createElement(
    tag,
    { className, id, 'aria-labelledby': labelledBy },
    drawn == null || picture === undefined ? (
      pieces.map((inner, place) => (
        // A sheet is laid out as a whole.
        // oxlint-disable-next-line react/no-array-index-key
        <Piece key={place} piece={inner} pictures={pictures} />
      ))
    ) : (
      <Drawn picture={drawn} words={picture.words} />
    ),
  );
}

/** The window's policy lets no picture in from outside, not even one it has made: it is drawn. */
function Drawn({ picture, words }: { readonly picture: Picture; readonly words: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    const target = canvas.current;
    if (target === null) return;
    target.width = picture.canvas.width;
    target.height = picture.canvas.height;
    target.getContext('2d')?.drawImage(picture.canvas, 0, 0);
  }, [picture]);
  return <canvas ref={canvas} role="img" aria-label={words.replaceAll(/[\u2068\u2069]/g, '')} />;
}
