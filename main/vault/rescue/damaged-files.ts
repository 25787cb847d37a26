import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Rescued } from '#shared/model/ledger.ts';
import type { Forgotten } from '../store/backups.ts';
import type { Store } from '../store/store.ts';

/** Where damaged files are kept, sealed as they were. */
export function damagedFolder(accountFolder: string): string {
  return join(accountFolder, 'damaged');
}

function idOf(what: Forgotten): string {
  if ('meetingId' in what) return what.meetingId;
  if ('stepsOf' in what) return what.stepsOf;
  if ('frameId' in what) return what.frameId;
  return 'reviewId' in what ? what.reviewId : what.contactId;
}

/**
 * A damaged file cannot be cleaned. It goes as a whole when something that may lie in it is to be
 * forgotten, as a damaged backup does: whatever the log named before the rescue, and all of a
 * supervisor's copies, whose coming is no line. Throws what the disk throws.
 */
export function forgetDamaged(
  accountFolder: string,
  store: Store,
  rescued: Rescued | null,
  forgotten: readonly Forgotten[],
): void {
  const folder = damagedFolder(accountFolder);
  if (!existsSync(folder)) return;
  const mayHold = (what: Forgotten) =>
    rescued === null ||
    !rescued.isWhole ||
    'reviewId' in what ||
    store.isLoggedBefore(rescued.place, idOf(what));
  if (forgotten.some(mayHold)) rmSync(folder, { recursive: true, force: true });
}
