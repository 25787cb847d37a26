import { edgePull, isInside, type Area, type Point } from './place.ts';
import { areaOf } from './table.ts';

/** How fast the mat scrolls under a hand at its very edge, in CSS pixels a second. */
const fastest = 1200;
/** A frame that came late is no reason for a leap, in ms. */
const longestStep = 50;

/**
 * The part of the mat that scrolls, while a card is carried: how far it is scrolled, and what moves
 * it. Asks for frames only while there is something to scroll.
 */
export class Scroller {
  readonly #element: HTMLElement;
  readonly #mat: Area;
  readonly #view: Area;
  /** How far it can be scrolled. */
  readonly #most: number;
  readonly #onScroll: () => void;
  #top: number;
  #hand: Point | null = null;
  #wentUp = false;
  #wentDown = false;
  #frame = 0;
  #frameAt = 0;

  constructor(element: HTMLElement, mat: Area, onScroll: () => void) {
    this.#element = element;
    this.#mat = mat;
    this.#view = areaOf(element);
    this.#most = element.scrollHeight - element.clientHeight;
    this.#top = element.scrollTop;
    this.#onScroll = onScroll;
    element.addEventListener('scroll', this.#read, { passive: true });
  }

  /** How far it is scrolled, in CSS pixels. */
  get top(): number {
    return this.#top;
  }

  readonly #read = (): void => {
    this.#top = this.#element.scrollTop;
    this.#onScroll();
  };

  #scrollTo(top: number): void {
    this.#top = Math.min(this.#most, Math.max(0, top));
    this.#element.scrollTop = this.#top;
  }

  /** The hand is here now; null when it let go. */
  follow(hand: Point | null): void {
    const before = this.#hand;
    this.#hand = hand;
    if (hand === null) return;
    this.#wentUp ||= before !== null && hand.y < before.y;
    this.#wentDown ||= before !== null && hand.y > before.y;
    if (this.#frame !== 0 || this.#pull() === 0) return;
    this.#frameAt = performance.now();
    this.#frame = requestAnimationFrame(this.#step);
  }

  /** An edge pulls only at a hand that has moved its way: a card can be taken at the edge. */
  #pull(): number {
    if (this.#hand === null || !isInside(this.#mat, this.#hand)) return 0;
    const pull = edgePull(this.#view, this.#hand);
    const pulls =
      pull < 0 ? this.#wentUp && this.#top > 0 : this.#wentDown && this.#top < this.#most;
    return pulls ? pull : 0;
  }

  readonly #step = (at: number): void => {
    const pull = this.#pull();
    this.#frame = pull === 0 ? 0 : requestAnimationFrame(this.#step);
    if (pull === 0) return;
    const ms = Math.min(longestStep, Math.max(0, at - this.#frameAt));
    this.#frameAt = at;
    this.#scrollTo(this.#top + (pull * fastest * ms) / 1000);
  };

  /** Brings a place into view; its area is as if nothing were scrolled. */
  bringIntoView({ top, height }: Area): void {
    const margin = 8;
    const above = this.#view.top - (top - this.#top);
    const below = top - this.#top + height - (this.#view.top + this.#view.height);
    if (above > 0) this.#scrollTo(this.#top - above - margin);
    else if (below > 0) this.#scrollTo(this.#top + below + margin);
  }

  /** Nobody carries anything any more. */
  release(): void {
    cancelAnimationFrame(this.#frame);
    this.#element.removeEventListener('scroll', this.#read);
  }
}
