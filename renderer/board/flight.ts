import { landing } from './landing.ts';
import { endRoom, makeRoom, readLayout, type Layout } from './layout.ts';
import {
  isInside,
  isSamePlace,
  middleOf,
  nearestSlot,
  type Area,
  type Place,
  type Point,
  type Reach,
} from './place.ts';
import { Scroller } from './scroller.ts';
import { moved, type Table } from './table.ts';

/**
 * The others make room where the hand lingers, not at every place it passes on its way: calmer to
 * look at, and a slow machine has only the one card to move.
 */
const lingerMs = 90;

/**
 * One card in the air. It is moved by writing one transform, straight from the pointer's event:
 * React renders nothing between lifting and laying.
 */
export class Flight {
  readonly #table: Table;
  readonly #flyer: HTMLElement;
  /** Lies over the page while a pointer carries, so that no move looks for what is beneath. */
  readonly #glass = document.createElement('div');
  #layout: Layout | null = null;
  #scroller: Scroller | null = null;
  #aim: Place | null = null;
  #at: Point = { x: 0, y: 0 };
  /** Where the hand on a pointer is; null while the keys hold the card. */
  #hand: Point | null = null;
  #settling: Animation | null = null;
  #waiting = 0;
  onAim: (aim: Place | null) => void = () => {};

  constructor(table: Table, flyer: HTMLElement) {
    this.#table = table;
    this.#flyer = flyer;
    this.#glass.className = 'board-glass';
  }

  get aim(): Place | null {
    return this.#aim;
  }

  get from(): Place | null {
    return this.#layout?.from ?? null;
  }

  get reach(): Reach | null {
    return this.#layout?.reach ?? null;
  }

  /** Takes the card up at this point, or by its middle. Without a point the keys hold it. */
  lift(
    cardId: string,
    at: Point | null,
    way: 'pointer' | 'keys' = at === null ? 'keys' : 'pointer',
  ): boolean {
    this.#settling?.cancel();
    const layout = readLayout(this.#table, cardId, at);
    if (layout === null) return false;
    const { held, grip, size, from } = layout;
    this.#layout = layout;
    this.#scroller = new Scroller(layout.scroller, layout.mat, () => this.#aimUnderHand());
    Object.assign(this.#flyer.style, { width: `${size.width}px`, height: `${size.height}px` });
    this.#flyer.dataset['way'] = way;
    this.#moveTo({ x: held.x - grip.x, y: held.y - grip.y });
    this.#table.root.dataset['carrying'] = way;
    if (way === 'pointer') document.body.append(this.#glass);
    this.#aim = from;
    makeRoom(this.#table, layout, from);
    return true;
  }

  /** The hand is here now. */
  follow(pointer: Point): void {
    const layout = this.#layout;
    if (layout === null) return;
    this.#hand = pointer;
    this.#moveTo({ x: pointer.x - layout.grip.x, y: pointer.y - layout.grip.y });
    this.#aimUnderHand();
    this.#scroller?.follow(pointer);
  }

  /** The hand let go: what it began to scroll stops. */
  letGo(): void {
    this.#hand = null;
    this.#scroller?.follow(null);
  }

  /** Also when the mat scrolled under a hand that stayed where it was. */
  #aimUnderHand(): void {
    if (this.#layout === null || this.#hand === null) return;
    this.aimAt(this.#placeUnder(this.#layout, this.#hand), lingerMs);
  }

  #placeUnder({ box, mat, slots, size, reach }: Layout, hand: Point): Place | null {
    if (isInside(box, hand)) return { pile: 'box' };
    if (!isInside(mat, hand)) return null;
    const middle = {
      x: this.#at.x + size.width / 2,
      y: this.#at.y + size.height / 2 + this.#scrolled,
    };
    return { pile: 'mat', index: nearestSlot(slots, reach.count, middle) };
  }

  get #scrolled(): number {
    return this.#scroller?.top ?? 0;
  }

  /** The place the card would take if it were laid now; the others make room for it, after a while or at once. */
  aimAt(aim: Place | null, afterMs = 0): void {
    const before = this.#aim;
    if (before === aim || (before !== null && aim !== null && isSamePlace(before, aim))) return;
    this.#aim = aim;
    this.onAim(aim);
    window.clearTimeout(this.#waiting);
    if (afterMs === 0) this.#makeRoom();
    else this.#waiting = window.setTimeout(() => this.#makeRoom(), afterMs);
  }

  #makeRoom(): void {
    if (this.#layout !== null) makeRoom(this.#table, this.#layout, this.#aim);
  }

  /** The keys hold the card: it goes to the place itself. */
  hover(place: Place): void {
    const layout = this.#layout;
    if (layout === null) return;
    this.aimAt(place);
    const slot = place.pile === 'mat' ? layout.slots[place.index] : undefined;
    if (slot !== undefined) this.#scroller?.bringIntoView(slot);
    const area = slot === undefined ? layout.origin : moved(slot, { x: 0, y: -this.#scrolled });
    const home = layout.from.pile === 'box' ? layout.origin : layout.box;
    const target = place.pile === 'mat' ? area : home;
    const middle = middleOf(target);
    this.#moveTo({
      x: middle.x - layout.size.width / 2,
      y: middle.y - layout.size.height / 2 - 6,
    });
  }

  #moveTo(corner: Point): void {
    this.#at = corner;
    this.#flyer.style.transform = `translate3d(${corner.x}px, ${corner.y}px, 0)`;
  }

  /** The neighbours are where the store says: their own places, without a move. */
  clear(): void {
    const layout = this.#layout;
    if (layout === null) return;
    this.#scroller?.release();
    this.#scroller = null;
    this.#hand = null;
    window.clearTimeout(this.#waiting);
    endRoom(this.#table, layout);
    this.#glass.remove();
    this.#layout = null;
    this.#aim = null;
  }

  /** The table changed under the held card: reads it again and keeps the card in the hand. */
  remeasure(cardId: string): void {
    const before = this.#layout;
    if (before === null) return;
    const corner = this.#at;
    const way = this.#flyer.dataset['way'] === 'keys' ? 'keys' : 'pointer';
    this.clear();
    const { grip } = before;
    if (!this.lift(cardId, { x: corner.x + grip.x, y: corner.y + grip.y }, way)) return;
    if (this.#layout !== null) this.#layout = { ...this.#layout, grip };
    this.#moveTo(corner);
  }

  /** A card that nobody holds sets off from where it was seen. */
  leave(from: Area, size: { readonly width: number; readonly height: number }): void {
    this.#settling?.cancel();
    const middle = middleOf(from);
    Object.assign(this.#flyer.style, { width: `${size.width}px`, height: `${size.height}px` });
    this.#flyer.dataset['way'] = 'glide';
    this.#moveTo({ x: middle.x - size.width / 2, y: middle.y - size.height / 2 });
  }

  /** Lands on an area with the look's spring; `done` when it lies there. */
  settle(area: Area, onto: Place['pile'], done: () => void): void {
    this.#flyer.dataset['way'] = 'settle';
    this.#glass.remove();
    this.#settling = landing(this.#flyer, this.#at, area, onto, () => {
      this.#settling = null;
      done();
    });
  }

  /** Ends a landing under way. */
  stop(): void {
    this.#settling?.cancel();
    this.#settling = null;
    this.clear();
  }
}
