import { powerMonitor } from 'electron';
import type { LockReason } from '#shared/contract/contract.ts';
import type { Program } from './program.ts';

/** What the system tells of somebody who leaves and comes back; not every system tells all of it. */
const absences = [
  { leaving: 'suspend', back: 'resume', reason: 'suspend' },
  { leaving: 'lock-screen', back: 'unlock-screen', reason: 'screen-locked' },
  // macOS. Windows locks the screen when it changes users, and tells that.
  {
    leaving: 'user-did-resign-active',
    back: 'user-did-become-active',
    reason: 'user-switched',
  },
] as const satisfies readonly { leaving: string; back: string; reason: LockReason }[];

/** Electron types each event as an overload of its own. */
function on(event: string, listener: () => void): void {
  powerMonitor.on(event as 'suspend', listener);
}

/** Locks when the system tells that nobody is there, or that nobody was: the first is sometimes not told. */
export function lockWhenAway(program: Pick<Program, 'lock' | 'lockIfTouched'>): void {
  for (const { leaving, back, reason } of absences) {
    on(leaving, () => void program.lock(reason));
    on(back, () => void program.lockIfTouched(reason));
  }
}
