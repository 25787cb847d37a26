import { useCallback, useState, type KeyboardEvent } from 'react';

/**
 * One tab stop for a whole pile: Tab goes from pile to pile, the arrows go from card to card. The
 * next card is the nearest one in the arrow's direction, as the eye would find it.
 */
export function useRoving(ids: readonly string[]) {
  const [current, setCurrent] = useState<string | null>(null);
  const stop = current !== null && ids.includes(current) ? current : (ids[0] ?? null);
  const tabIndexOf = (id: string) => (id === stop ? 0 : -1);
  const onFocus = useCallback((id: string) => setCurrent(id), []);

  return { tabIndexOf, onFocus };
}

/**
 * Moves the focus by an arrow key, Home or End, within the list or within what is marked
 * `data-roving` around it. Answers whether the key was one of them.
 */
export function moveFocus(event: KeyboardEvent<HTMLElement>): boolean {
  if (event.altKey || event.ctrlKey || event.metaKey) return false;
  const here = event.currentTarget;
  const list = here.closest('[data-roving]') ?? here.closest('ul, ol');
  if (list === null) return false;
  const grips = [...list.querySelectorAll<HTMLElement>('[data-grip]')];
  const next = neighbour(grips, here, event.key);
  if (next === null) return false;
  event.preventDefault();
  next.focus();
  next.scrollIntoView({ block: 'nearest' });
  return true;
}

function neighbour(
  grips: readonly HTMLElement[],
  from: HTMLElement,
  key: string,
): HTMLElement | null {
  if (key === 'Home') return grips[0] ?? null;
  if (key === 'End') return grips.at(-1) ?? null;
  const index = grips.indexOf(from);
  if (key === 'ArrowLeft') return grips[index - 1] ?? null;
  if (key === 'ArrowRight') return grips[index + 1] ?? null;
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return null;
  const sign = key === 'ArrowDown' ? 1 : -1;
  const at = from.getBoundingClientRect();
  let best: HTMLElement | null = null;
  let shortest = Number.POSITIVE_INFINITY;
  for (const grip of grips) {
    const area = grip.getBoundingClientRect();
    const down = (area.top - at.top) * sign;
    if (down < 4) continue;
    const distance = down * 4 + Math.abs(area.left - at.left);
    if (distance < shortest) {
      shortest = distance;
      best = grip;
    }
  }
  return best;
}
