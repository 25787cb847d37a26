/** One of a few at random, and never the one that was drawn last; null when there is none to draw. */
export function drawOther(ids: readonly string[], last: string | null): string | null {
  const others = ids.filter((id) => id !== last);
  const [chance = 0] = crypto.getRandomValues(new Uint32Array(1));
  return others[chance % others.length] ?? ids[0] ?? null;
}
