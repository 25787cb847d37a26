import { join } from 'node:path';
import { openAccount, type OpenAccount } from '#main/vault/accounts/account.ts';
import { Session } from '#main/vault/session.ts';
import type { ArchiveReport, FrameRow } from '#shared/model/archive.ts';
import { around } from './exchange.ts';
import type { Change } from '#shared/model/record.ts';
import { makeFolder } from './folder.ts';
import { makeAccount, ordinaryActs, startMeeting, testPassphrase } from './meeting.ts';
import { startVault, valueOf } from './vault.ts';

/** A data folder whose one account has been in use for a while. */
export interface UsedFolder {
  readonly path: string;
  readonly accountId: string;
  readonly account: OpenAccount;
  /** The frames that were purged on the way, as they stood before. */
  readonly purged: readonly FrameRow[];
  remove(): void;
}

/** An unlocked account in this process, without the second that its passphrase takes. */
export function openSession(
  account: OpenAccount,
  tell: (changes: readonly Change[]) => void = () => {},
): Session {
  return valueOf(Session.open(account, around({ tell })));
}

/** The report of a check among some changes, when one has come. */
export function reportIn(changes: readonly Change[]): ArchiveReport | null {
  const states = changes.flatMap((change) => (change.table === 'archive' ? [change.put] : []));
  const newest = states.at(-1);
  return newest?.progress === null ? newest.report : null;
}

/** Runs the vault's own check on an account's folder; leaves no backup. */
export function checkFolder(account: OpenAccount): Promise<ArchiveReport> {
  const { promise, resolve } = Promise.withResolvers<ArchiveReport>();
  const session = openSession(account, (changes) => {
    const report = reportIn(changes);
    if (report !== null) resolve(report);
  });
  session.archive.start();
  return promise.finally(() => session.store.close());
}

/** One more version of a contact's frame: the same as before, agreed anew. */
export function agreeAgain(session: Session, contactId: string): string {
  const { meetingId } = valueOf(session.meetings.start(contactId, 'sv'));
  let seq = valueOf(session.meetings.open(meetingId)).steps.length;
  for (const by of ['youth', 'caseworker'] as const) {
    ({ seq } = valueOf(session.meetings.addStep(meetingId, seq, by, { kind: 'yes-given' })));
  }
  return session.log.ledger.newest?.id ?? '';
}

/**
 * Four contacts: one with four versions of a frame, one with three, one whose only frame is purged,
 * one whose first of two is. Frames were opened, printed and handed over. `backups` says how many
 * verified backups were made on the way.
 */
export async function usedFolder(backups: number): Promise<UsedFolder> {
  const folder = makeFolder();
  const vault = await startVault(folder.path);
  const { accountId } = await makeAccount(vault);
  const contactIds: string[] = [];
  for (let count = 0; count < 4; count += 1) {
    const meeting = await startMeeting(vault);
    for (const [by, act] of ordinaryActs) await meeting.add(by, act);
    await meeting.add('youth', { kind: 'yes-given' });
    await meeting.add('caseworker', { kind: 'yes-given' });
    contactIds.push(meeting.contactId);
  }
  await vault.lock();
  const account = valueOf(
    await openAccount(join(folder.path, 'accounts', accountId), testPassphrase),
  );
  const [first = '', second = '', third = '', fourth = ''] = contactIds;
  const purged: FrameRow[] = [];
  const purgeNewest = (session: Session, contactId: string) => {
    const frameId = session.log.ledger.framesOf(contactId).at(-1)?.id ?? '';
    const row = session.store.frame(frameId);
    if (row !== undefined) purged.push(row);
    const moved = { movedOn: '2026-01-02', movedBy: 'Sam Socialsekreterare' };
    valueOf(session.frames.handOver(frameId, moved, 30));
    valueOf(session.frames.purge(frameId));
  };
  const rounds: readonly ((session: Session) => void)[] = [
    (session) => agreeAgain(session, first),
    (session) => purgeNewest(session, third),
    (session) => agreeAgain(session, second),
    (session) => purgeNewest(session, fourth),
    (session) => agreeAgain(session, fourth),
    (session) => agreeAgain(session, first),
    (session) => agreeAgain(session, second),
    (session) => agreeAgain(session, first),
  ];
  let session = openSession(account);
  let made = 1;
  for (const round of rounds) {
    round(session);
    valueOf(session.frames.open(session.log.ledger.framesOf(first).at(-1)?.id ?? ''));
    if (made < backups - 1) {
      session.close();
      session = openSession(account);
      made += 1;
    }
  }
  session.close();
  return { ...folder, accountId, account, purged };
}

/** Makes an account's log longer, so that its check takes a while. */
export function lengthenLog(account: OpenAccount, lines: number): void {
  const session = openSession(account);
  session.log.commit((add) => {
    for (let line = 0; line < lines; line += 1) {
      add({ kind: 'contact-changed', contactId: `contact-${line}` });
    }
  });
  session.store.close();
}
