import { readFileSync } from 'node:fs';
import type { Result } from '#shared/result.ts';

/** What came of a great many calls that must all be refused. */
export class Tally {
  readonly byKind = new Map<string, number>();
  readonly byChannel = new Map<string, number>();
  /** Those that were not refused as they should be, in words. */
  readonly wrong: string[] = [];
  readonly #milliseconds: number[] = [];

  get sent(): number {
    return this.#milliseconds.length;
  }

  /** Sends one and judges the answer: a refusal with one of these codes, and nothing thrown. */
  async send(
    channel: string,
    kind: string,
    call: () => Promise<unknown>,
    allowed: ReadonlySet<string>,
  ): Promise<void> {
    this.byKind.set(kind, (this.byKind.get(kind) ?? 0) + 1);
    this.byChannel.set(channel, (this.byChannel.get(channel) ?? 0) + 1);
    const began = performance.now();
    const result = (await call().catch((error: Error) => ({ thrown: error.name }))) as
      | Result<unknown>
      | { readonly ok?: undefined }
      | undefined;
    this.#milliseconds.push(performance.now() - began);
    const isRefused = result?.ok === false && allowed.has(result.error.code);
    if (!isRefused)
      this.wrong.push(`${channel}, ${kind}: ${JSON.stringify(result ?? null).slice(0, 200)}`);
  }

  /** How long the answers took, in milliseconds: 0.5 for half of them, 0.99 for all but the slowest. */
  percentile(part: number): number {
    const sorted = this.#milliseconds.toSorted((a, b) => a - b);
    return sorted[Math.floor((sorted.length - 1) * part)] ?? 0;
  }
}

/** Memory that a process has, in bytes. Linux only. */
export function memoryOf(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) * 1024;
}
