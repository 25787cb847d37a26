import type { ExchangeState } from '#shared/model/record.ts';

const problems = [
  'folder-missing',
  'folder-not-answering',
  'folder-read-only',
  'disk-full',
] as const;
const reasons = [
  'envelope-too-big',
  'envelope-damaged',
  'envelope-not-for-us',
  'envelope-from-stranger',
] as const;

export type Problem = (typeof problems)[number] | 'other';
export type Refusal = (typeof reasons)[number] | 'other';

/** Why nothing travels, in the words there are for it; null when the folder answers. */
export function problemOf({ problem }: Pick<ExchangeState, 'problem'>): Problem | null {
  if (problem === null) return null;
  return problems.find((known) => known === problem) ?? 'other';
}

/** How many envelopes were refused for each reason there are words for. */
export function refusals({ refused }: Pick<ExchangeState, 'refused'>): readonly {
  readonly reason: Refusal;
  readonly count: number;
}[] {
  const counts = new Map<Refusal, number>();
  for (const [code, count] of Object.entries(refused)) {
    const reason = reasons.find((known) => known === code) ?? 'other';
    counts.set(reason, (counts.get(reason) ?? 0) + count);
  }
  return [...counts].map(([reason, count]) => ({ reason, count }));
}
