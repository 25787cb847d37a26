import { setTimeout as delay } from 'node:timers/promises';
import type { CDPSession } from 'playwright-core';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Area extends Point {
  readonly width: number;
  readonly height: number;
}

/** As often as an ordinary mouse tells where it is. */
const movesPerSecond = 60;

/** Round the inner part of an area, over most of it, in a few seconds. */
function pathIn(area: Area, ms: number): Point {
  const along = (period: number) => Math.sin((ms / period) * 2 * Math.PI);
  return {
    x: area.x + area.width * (0.5 + 0.34 * along(2100)),
    y: area.y + area.height * (0.5 + 0.34 * along(1300)),
  };
}

/** The person's hand on the mouse, through the browser's own input. */
export class Hand {
  readonly #session: CDPSession;
  #at: Point = { x: 0, y: 0 };
  #sent: Promise<unknown>[] = [];

  constructor(session: CDPSession) {
    this.#session = session;
  }

  /** Where it is now. */
  get at(): Point {
    return this.#at;
  }

  #send(type: 'mouseMoved' | 'mousePressed' | 'mouseReleased', point: Point): void {
    this.#at = point;
    const isHeld = type !== 'mouseReleased';
    const sent = this.#session.send('Input.dispatchMouseEvent', {
      type,
      ...point,
      button: 'left',
      buttons: isHeld ? 1 : 0,
      clickCount: type === 'mouseMoved' ? 0 : 1,
    });
    this.#sent.push(sent);
  }

  /** Takes what lies there. */
  async take(at: Point): Promise<void> {
    await this.#session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...at });
    this.#send('mousePressed', at);
    for (let pixels = 2; pixels <= 10; pixels += 2)
      this.#send('mouseMoved', { ...at, x: at.x + pixels });
    await this.#arrived();
  }

  /** Moves round an area for so long, whether or not the page keeps up. */
  async carry(area: Area, forMs: number): Promise<void> {
    const start = performance.now();
    for (let count = 1; performance.now() - start < forMs; count += 1) {
      this.#send('mouseMoved', pathIn(area, performance.now() - start));
      const next = start + (count * 1000) / movesPerSecond;
      await delay(Math.max(0, next - performance.now()));
    }
    await this.#arrived();
  }

  /** Lets go there. */
  async drop(at: Point): Promise<void> {
    this.#send('mouseMoved', at);
    this.#send('mouseReleased', at);
    await this.#arrived();
  }

  async #arrived(): Promise<void> {
    await Promise.all(this.#sent);
    this.#sent = [];
  }
}
