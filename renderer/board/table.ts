import type { Area, Place, Point } from './place.ts';

/**
 * The board's elements, found by their data attributes:
 *
 *   data-pile="box" | "mat"      a pile
 *   data-scroll                  the part of a pile that scrolls
 *   data-cell                    a cell, in order; with data-card when a card lies in it
 *   data-gap                     the mark that shows where the held card would lie
 */
export class Table {
  readonly root: HTMLElement;

  constructor(root: HTMLElement) {
    this.root = root;
  }

  pile(pile: Place['pile']): HTMLElement | null {
    return this.root.querySelector<HTMLElement>(`[data-pile="${pile}"]`);
  }

  scroller(pile: Place['pile']): HTMLElement | null {
    return this.root.querySelector<HTMLElement>(`[data-pile="${pile}"] [data-scroll]`);
  }

  cells(pile: Place['pile']): readonly HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(`[data-pile="${pile}"] [data-cell]`)];
  }

  cellOf(cardId: string): HTMLElement | null {
    return this.root.querySelector<HTMLElement>(`[data-card="${cardId}"]`);
  }

  gap(): HTMLElement | null {
    return this.root.querySelector<HTMLElement>('[data-gap]');
  }

  /** The card that has the focus now. */
  focusedCard(): string | null {
    const grip = this.root.ownerDocument.activeElement?.closest('[data-grip]');
    if (grip == null || !this.root.contains(grip)) return null;
    return grip.closest<HTMLElement>('[data-card]')?.dataset['card'] ?? null;
  }

  /** True when what had the focus is gone from the page. */
  hasLostFocus(): boolean {
    const { activeElement, body } = this.root.ownerDocument;
    return activeElement === null || activeElement === body;
  }

  focusCard(cardId: string): void {
    const grip = this.cellOf(cardId)?.querySelector<HTMLElement>('[data-grip]');
    grip?.focus({ preventScroll: true });
    grip?.scrollIntoView({ block: 'nearest' });
  }
}

/** Where a card is seen now. */
export interface Sighting {
  readonly pile: Place['pile'];
  readonly area: Area;
}

/** Where every card is seen now, moves under way included. */
export function sightings(table: Table): ReadonlyMap<string, Sighting> {
  const seen = new Map<string, Sighting>();
  for (const pile of ['box', 'mat'] as const) {
    for (const cell of table.cells(pile)) {
      const { card } = cell.dataset;
      if (card !== undefined) seen.set(card, { pile, area: areaOf(cell) });
    }
  }
  return seen;
}

export function areaOf(element: Element): Area {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { left, top, width, height };
}

export function moved(area: Area, by: Point): Area {
  return { ...area, left: area.left + by.x, top: area.top + by.y };
}

/** The spring of the look, as the theme and the wish for stillness leave it. */
export function springOf(element: Element): { readonly duration: number; readonly easing: string } {
  const style = getComputedStyle(element);
  const settle = style.getPropertyValue('--settle').trim();
  const duration = settle.endsWith('ms')
    ? Number.parseFloat(settle)
    : Number.parseFloat(settle) * 1000;
  return {
    duration: Number.isFinite(duration) ? duration : 0,
    easing: style.getPropertyValue('--spring').trim(),
  };
}
