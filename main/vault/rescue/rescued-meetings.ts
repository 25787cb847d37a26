import type { LogEntry } from '#shared/model/log.ts';
import type { Meeting } from '#shared/model/record.ts';
import { act } from '#shared/model/step.ts';
import type { Row } from './salvage.ts';

/** How a meeting stands by the log's newest word about it, and since when. */
interface Standing {
  readonly outcome: Meeting['outcome'] | 'removed';
  readonly at: string;
}

/** What the log says has become of each meeting it names; `open` when nothing has yet. */
function standings(entries: readonly LogEntry[]): ReadonlyMap<string, Standing> {
  const standing = new Map<string, Standing>();
  for (const { at, event } of entries) {
    const outcome = outcomeIn(event.kind);
    if (outcome === null || !('meetingId' in event)) continue;
    standing.set(event.meetingId, { outcome, at });
  }
  return standing;
}

function outcomeIn(kind: LogEntry['event']['kind']): Standing['outcome'] | null {
  // Only these lines tell of a meeting's beginning or end.
  // oxlint-disable-next-line typescript/switch-exhaustiveness-check
  switch (kind) {
    case 'meeting-started':
    case 'meeting-planned':
    case 'meeting-opened':
    case 'plan-opened':
      return 'open';
    case 'meeting-kept':
      return 'kept';
    case 'frame-agreed':
      return 'agreed';
    case 'meeting-thrown-away':
      return 'thrown-away';
    case 'meeting-purged':
      return 'expired';
    case 'plan-removed':
    case 'plan-purged':
      return 'removed';
    default:
      return null;
  }
}

const over: ReadonlySet<unknown> = new Set(['agreed', 'thrown-away', 'expired']);

/**
 * The meetings' rows, but where the log knows better: a backup's row may be from before the end. What
 * the box held is not kept after that either.
 */
export function meetingsAsLogged(
  rows: readonly Row[],
  entries: readonly LogEntry[],
): readonly Row[] {
  const logged = standings(entries);
  return rows.flatMap((row) => {
    const standing = logged.get(String(row['id']));
    if (standing?.outcome === 'removed') return [];
    if (standing === undefined || !over.has(standing.outcome) || over.has(row['outcome'])) {
      return [row];
    }
    return [{ ...row, outcome: standing.outcome, ended_at: standing.at, deck_cards: '[]' }];
  });
}

/**
 * A meeting's steps as far as they follow one another: what comes after a step that is gone would be
 * done to another table than it was.
 */
export function stepsInOrder(rows: readonly Row[]): readonly Row[] {
  const bySeq = rows.toSorted((one, other) => Number(one['seq']) - Number(other['seq']));
  const end = bySeq.findIndex((row, index) => row['seq'] !== index + 1 || !isAct(row['act']));
  return end === -1 ? bySeq : bySeq.slice(0, end);
}

function isAct(text: unknown): boolean {
  try {
    return act.safeParse(JSON.parse(String(text))).success;
  } catch {
    return false;
  }
}

/** Whether a meeting can still be gone on with, so that its steps are kept. */
export function isUnfinished(row: Row): boolean {
  return !over.has(row['outcome']);
}
