import { springOf, type Sighting, type Table } from './table.ts';
import type { Area } from './place.ts';

/** More cards than this move together only when the box is shuffled. */
const fewMoves = 8;

/** A card that went from one pile to the other, and where it was seen before. */
export interface Crossing {
  readonly cardId: string;
  readonly from: Area;
  readonly cell: HTMLElement;
}

/**
 * Lets every card that lies elsewhere than it was seen glide there from its old place, and tells
 * which cards changed pile: those fly above the table instead.
 */
export function glide(
  table: Table,
  before: ReadonlyMap<string, Sighting>,
  except: string | null,
): readonly Crossing[] {
  const spring = springOf(table.root);
  const crossings: Crossing[] = [];
  const moves: { readonly cell: HTMLElement; readonly x: number; readonly y: number }[] = [];
  for (const pile of ['box', 'mat'] as const) {
    for (const cell of table.cells(pile)) {
      const cardId = cell.dataset['card'];
      const seen = cardId === undefined ? undefined : before.get(cardId);
      if (cardId === undefined || seen === undefined || cardId === except) continue;
      if (seen.pile !== pile) {
        crossings.push({ cardId, from: seen.area, cell });
        continue;
      }
      const now = cell.getBoundingClientRect();
      const x = seen.area.left - now.left;
      const y = seen.area.top - now.top;
      if (Math.abs(x) > 0.5 || Math.abs(y) > 0.5) moves.push({ cell, x, y });
    }
  }
  if (spring.duration === 0) return crossings;
  const isShuffle = moves.length > fewMoves && crossings.length === 0;
  for (const [index, { cell, x, y }] of moves.entries()) {
    const start = `translate3d(${x}px, ${y}px, 0)`;
    const tilt = index % 2 === 0 ? 5 : -5;
    cell.animate(
      isShuffle
        ? [
            { transform: start, zIndex: 1 },
            { transform: `translate3d(${x * 0.5}px, ${y * 0.5 - 10}px, 0) rotate(${tilt}deg)` },
            { transform: 'none', zIndex: 1 },
          ]
        : [{ transform: start }, { transform: 'none' }],
      {
        duration: isShuffle ? spring.duration * 1.6 : spring.duration,
        delay: isShuffle ? index * 14 : 0,
        easing: isShuffle ? 'cubic-bezier(0.3, 0, 0.2, 1)' : spring.easing,
        fill: 'backwards',
      },
    );
  }
  return crossings;
}
