/** Where a card can lie: in the box, or at a place on the mat counted from 0. */
export type Place = { readonly pile: 'box' } | { readonly pile: 'mat'; readonly index: number };

export type Pile = Place['pile'];

/** A rectangle in the window, in CSS pixels. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How many places the mat offers a card: one more than it has when the card comes from the box. */
export function placeCount(from: Place, cardCount: number): number {
  return from.pile === 'box' ? cardCount + 1 : cardCount;
}

/** The slot that the mat's card number `index` takes while another card is held over `over`. */
export function slotOf(index: number, from: Place, over: Place | null): number {
  if (over === null) return index;
  const rank = from.pile === 'mat' && index > from.index ? index - 1 : index;
  return over.pile === 'mat' && rank >= over.index ? rank + 1 : rank;
}

export function middleOf(area: Area): Point {
  return { x: area.left + area.width / 2, y: area.top + area.height / 2 };
}

export function isInside(area: Area, point: Point): boolean {
  return (
    point.x >= area.left &&
    point.x <= area.left + area.width &&
    point.y >= area.top &&
    point.y <= area.top + area.height
  );
}

/** How much of an area, at its top and at its bottom, pulls at a hand that is there. */
const edgeShare = 0.14;

/** How hard an area's edge pulls at a hand: -1 at its top and above, 1 at its bottom and below. */
export function edgePull({ top, height }: Area, { y }: Point): number {
  const edge = height * edgeShare;
  const within = (depth: number) => Math.min(1, Math.max(0, depth / edge));
  return within(y - (top + height - edge)) - within(top + edge - y);
}

/** The slot whose middle is nearest. Slots do not move while a card is held, so this never flickers. */
export function nearestSlot(slots: readonly Area[], count: number, point: Point): number {
  let nearest = 0;
  let shortest = Number.POSITIVE_INFINITY;
  for (const [index, { left, top, width, height }] of slots.entries()) {
    const distance = (left + width / 2 - point.x) ** 2 + (top + height / 2 - point.y) ** 2;
    if (index < count && distance < shortest) {
      shortest = distance;
      nearest = index;
    }
  }
  return nearest;
}

/** The keys that move a held card, by their `KeyboardEvent.code`. */
export type MoveKey = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown' | 'Home' | 'End';

const moveKeys: readonly string[] = [
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'Home',
  'End',
] satisfies readonly MoveKey[];

export function isMoveKey(code: string): code is MoveKey {
  return moveKeys.includes(code);
}

/** What the keys need to know of the table to find the next place. */
export interface Reach {
  /** Places on the mat for the held card. */
  readonly count: number;
  readonly columns: number;
  /** The box lies to the left of the mat, as it does unless the layout is mirrored. */
  readonly boxIsLeft: boolean;
}

/**
 * The place that a key moves a held card to. Left and right leave the mat at its edge towards the
 * box; from the box, the key towards the mat goes to its last place.
 */
export function placeByKey(place: Place, key: MoveKey, reach: Reach): Place {
  const { count, columns, boxIsLeft } = reach;
  const last = Math.max(0, count - 1);
  if (key === 'Home') return { pile: 'mat', index: 0 };
  if (key === 'End') return { pile: 'mat', index: last };
  if (place.pile === 'box') {
    const away = boxIsLeft ? 'ArrowLeft' : 'ArrowRight';
    return key === away ? place : { pile: 'mat', index: last };
  }
  const { index } = place;
  const column = index % columns;
  if (key === 'ArrowLeft' && column === 0) return boxIsLeft ? { pile: 'box' } : place;
  if (key === 'ArrowRight' && (column === columns - 1 || index === last))
    return boxIsLeft ? place : { pile: 'box' };
  const steps = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -columns, ArrowDown: columns } as const;
  const next = index + steps[key];
  if (next < 0) return place;
  if (next <= last) return { pile: 'mat', index: next };
  const lastRow = Math.floor(last / columns);
  return Math.floor(index / columns) < lastRow ? { pile: 'mat', index: last } : place;
}

/** True when laying the card there would change nothing. */
export function isSamePlace(one: Place, other: Place): boolean {
  if (one.pile === 'box' || other.pile === 'box') return one.pile === other.pile;
  return one.index === other.index;
}
