import {
  middleOf,
  placeCount,
  slotOf,
  type Area,
  type Place,
  type Point,
  type Reach,
} from './place.ts';
import { areaOf, moved, type Table } from './table.ts';

/** The table as it lay when the card was lifted. Read once: nothing asks for layout again. */
export interface Layout {
  readonly from: Place;
  readonly origin: Area;
  readonly box: Area;
  readonly mat: Area;
  /** The mat's cells and the free one after them, as if the mat were scrolled to its top. */
  readonly slots: readonly Area[];
  readonly cells: readonly HTMLElement[];
  readonly scroller: HTMLElement;
  readonly reach: Reach;
  /** Where the hand, or the middle of the card when the keys hold it, was at the start. */
  readonly held: Point;
  /** From the flying card's corner to the point that holds it. */
  readonly grip: Point;
  readonly size: { readonly width: number; readonly height: number };
}

/** Reads the table for a card that is being lifted; null when it does not lie there. */
export function readLayout(table: Table, cardId: string, pointer: Point | null): Layout | null {
  const cell = table.cellOf(cardId);
  const boxPile = table.pile('box');
  const matPile = table.pile('mat');
  const scroller = table.scroller('mat');
  if (cell === null || boxPile === null || matPile === null || scroller === null) return null;
  const cells = table.cells('mat');
  const slots = cells.map((slot) => moved(areaOf(slot), { x: 0, y: scroller.scrollTop }));
  const cardCells = cells.filter((slot) => slot.dataset['card'] !== undefined);
  const index = cardCells.indexOf(cell);
  const from: Place = index < 0 ? { pile: 'box' } : { pile: 'mat', index };
  const origin = areaOf(cell);
  const first = slots[0] ?? origin;
  const box = areaOf(boxPile);
  const mat = areaOf(matPile);
  const held = pointer ?? middleOf(origin);
  return {
    from,
    origin,
    box,
    mat,
    slots,
    cells: cardCells,
    scroller,
    reach: {
      count: placeCount(from, cardCells.length),
      columns: Math.max(1, slots.filter((slot) => Math.abs(slot.top - first.top) < 2).length),
      boxIsLeft: box.left < mat.left,
    },
    held,
    grip: {
      x: ((held.x - origin.left) / origin.width) * first.width,
      y: ((held.y - origin.top) / origin.height) * first.height,
    },
    size: { width: first.width, height: first.height },
  };
}

function shift(from: Area, to: Area): string {
  const x = to.left - from.left;
  const y = to.top - from.top;
  // Never no transform at all: to gain or lose one would lay the whole mat out anew.
  return `translate(${x}px, ${y}px)`;
}

/**
 * With more cards than this nobody steps aside: the place is only marked, as it is for a card that is
 * tapped. To move forty cards at once costs a slow machine the frame in which the hand moves on.
 */
const crowd = 20;

/** Moves the mat's cards aside for the held one, by transforms alone, and marks the place. */
export function makeRoom(table: Table, layout: Layout, aim: Place | null): void {
  const { cells, slots, from } = layout;
  const stepAside = cells.length <= crowd ? cells : [];
  for (const [index, cell] of stepAside.entries()) {
    if (from.pile === 'mat' && index === from.index) continue;
    const own = slots[index];
    const slot = slots[slotOf(index, from, aim)];
    if (own === undefined || slot === undefined) continue;
    const transform = shift(own, slot);
    if (cell.style.transform !== transform) cell.style.transform = transform;
  }
  mark(table.root, 'aim', aim?.pile ?? 'none');
  const gap = table.gap();
  const [first] = slots;
  if (gap === null || first === undefined) return;
  const place = aim?.pile === 'mat' ? slots[aim.index] : undefined;
  mark(gap, 'shown', String(place !== undefined));
  mark(gap, 'over', String(cells.length > crowd));
  if (place === undefined) return;
  Object.assign(gap.style, {
    width: `${place.width}px`,
    height: `${place.height}px`,
    transform: shift(first, place),
  });
}

/** Even the same value written again makes the browser look at its styles anew. */
function mark(element: HTMLElement, name: 'aim' | 'shown' | 'over', value: string): void {
  if (element.dataset[name] !== value) element.dataset[name] = value;
}

/** The cards are where the store says: in their own places, without a move. */
export function endRoom(table: Table, layout: Layout): void {
  delete table.root.dataset['carrying'];
  delete table.root.dataset['aim'];
  for (const cell of layout.cells) cell.style.transform = '';
  const gap = table.gap();
  if (gap !== null) gap.dataset['shown'] = 'false';
}
