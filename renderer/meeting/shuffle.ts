/** The same ids in an order that chance decides (Fisher and Yates). */
export function shuffled(ids: readonly string[]): readonly string[] {
  const mixed = [...ids];
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
    const other = random % (last + 1);
    const kept = mixed[last];
    const taken = mixed[other];
    if (kept === undefined || taken === undefined) continue;
    mixed[last] = taken;
    mixed[other] = kept;
  }
  return mixed;
}
