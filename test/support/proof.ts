import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { LineId } from '#test/prove/lines.ts';
import { isFull } from './scale.ts';

const folder = join(import.meta.dirname, '..', '..', 'out', 'proof');

const proof = z.strictObject({
  /** What was counted, as the table prints it. */
  figure: z.string().min(1),
  /** What the same test found with the fault switched on: that it can fail. */
  control: z.string().min(1),
  /** Whether the test ran at its full size. */
  full: z.boolean(),
});
export type Proof = z.output<typeof proof>;

/** Tells `npm run prove` that a line holds. The last thing its test does, after everything it expects. */
export function proved(line: LineId, { figure, control }: Omit<Proof, 'full'>): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, `${line}.json`),
    JSON.stringify({ figure, control, full: isFull } satisfies Proof),
  );
}

/** What a line's test told, or null when it told nothing. */
export function readProof(line: LineId): Proof | null {
  try {
    return proof.parse(JSON.parse(readFileSync(join(folder, `${line}.json`), 'utf8')));
  } catch {
    return null;
  }
}

/** Before a run: what an earlier one told counts for nothing. */
export function forgetProof(line: LineId): void {
  rmSync(join(folder, `${line}.json`), { force: true });
}
