import type { Chances } from './random.ts';

/** What became of one flipped bit: told by this code, provably without effect, or neither. */
export type Verdict = { readonly told: string } | 'harmless' | 'silent';

/** How the flips in one thing were judged. */
export interface FlipCount {
  readonly flips: number;
  readonly told: ReadonlyMap<string, number>;
  readonly harmless: number;
  /** Where a flip changed what is read and nothing said so. */
  readonly silent: readonly number[];
}

/**
 * Flips one random bit in every byte, or in one byte of so many, one at a time, and judges each. The
 * bytes that `judge` gets are changed back after it.
 */
export async function flipEach(
  whole: Uint8Array,
  chances: Chances,
  every: number,
  judge: (flipped: Buffer) => Verdict | Promise<Verdict>,
): Promise<FlipCount> {
  const bytes = Buffer.from(whole);
  const told = new Map<string, number>();
  const silent: number[] = [];
  let flips = 0;
  let harmless = 0;
  for (let place = chances.below(every); place < bytes.length; place += every) {
    const bit = 1 << chances.below(8);
    bytes.writeUInt8(bytes.readUInt8(place) ^ bit, place);
    // One after the other: they share the bytes.
    // oxlint-disable-next-line no-await-in-loop
    const verdict = await judge(bytes);
    bytes.writeUInt8(bytes.readUInt8(place) ^ bit, place);
    flips += 1;
    if (verdict === 'harmless') harmless += 1;
    else if (verdict === 'silent') silent.push(place);
    else told.set(verdict.told, (told.get(verdict.told) ?? 0) + 1);
  }
  return { flips, told, harmless, silent };
}

/** A count as the table prints it. */
export function inWords(name: string, { flips, told, harmless }: FlipCount): string {
  const codes = [...told].map(([code, count]) => `${count.toLocaleString('en')} ${code}`);
  const parts = harmless === 0 ? codes : [...codes, `${harmless.toLocaleString('en')} harmless`];
  return `${name} ${flips.toLocaleString('en')} (${parts.join(', ')})`;
}
