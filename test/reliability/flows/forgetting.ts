import { randomBytes } from 'node:crypto';
import { cpSync } from 'node:fs';
import { expect, vi } from 'vitest';
import type { Session } from '#main/vault/session.ts';
import { dayOf } from '#shared/i18n/dates.ts';
import { isOver } from '#shared/model/record.ts';
import type { ActInput, Actor } from '#shared/model/step.ts';
import { makeFolder } from '#test/support/folder.ts';
import { asked, checkedSession, type KillFlow } from '#test/support/kill-flow.ts';
import { knownFolder } from '#test/support/known-folder.ts';
import { PageSearch } from '#test/support/pages.ts';
import { addSteps, bothYes, decline, openSession } from '#test/support/session.ts';
import { valueOf, type TestVault } from '#test/support/vault.ts';

const dayMs = 86_400_000;
const daysAgo = (days: number) => new Date(Date.now() - days * dayMs);

/** A meeting of ten texts that are sought afterwards. */
function write(session: Session): { meetingId: string; texts: readonly string[] } {
  const name = `Robin ${randomBytes(6).toString('hex')}`;
  const { contactId } = valueOf(
    session.contacts.create({ name, caseNumber: null, language: 'sv' }),
  );
  const { meetingId } = valueOf(session.meetings.start(contactId, 'sv'));
  const texts = Array.from({ length: 10 }, () => `Märke ${randomBytes(12).toString('hex')}`);
  const deeds = texts.map((text, index): readonly [Actor, ActInput] => [
    'together',
    { kind: 'sentence-written', sentenceId: `s${index}`, text, who: null, when: null },
  ]);
  addSteps(session, meetingId, deeds);
  return { meetingId, texts };
}

/**
 * An account with four backups, each holding a meeting, a frame that was moved and a kept meeting. All
 * of it a month ago and announced a week ago, so that it falls due at the next unlock.
 */
async function makeOrigin() {
  const origin = await knownFolder();
  const { account } = origin;
  vi.useFakeTimers({ toFake: ['Date'], now: daysAgo(31) });
  try {
    let session = openSession(account);
    const comeBack = () => {
      session.close();
      vi.setSystemTime(Date.now() + 1000);
      session = openSession(account);
    };
    const thrown = write(session);
    const moved = write(session);
    const left = write(session);
    addSteps(session, left.meetingId, decline(true));
    addSteps(session, moved.meetingId, bothYes);
    const frameId = session.log.ledger.frames().at(-1)?.id ?? '';
    for (let backup = 1; backup <= 3; backup += 1) {
      comeBack();
      write(session);
    }
    const movedOn = dayOf(new Date());
    valueOf(session.frames.handOver(frameId, { movedOn, movedBy: 'Karin Lund' }, 30));
    session.retention.keepUp(new Date(Date.now() + 24 * dayMs));
    session.close();
    return { origin, thrown, left, moved: { ...moved, frameId } };
  } finally {
    vi.useRealTimers();
  }
}

type Origin = Awaited<ReturnType<typeof makeOrigin>>;

/** Something that is forgotten, by the vault that is killed and then by this process once more. */
interface Forgetting {
  readonly name: string;
  readonly begin: (vault: TestVault, origin: Origin) => Promise<() => Promise<unknown>>;
  readonly again: (session: Session, origin: Origin, isWhole: boolean) => void;
  /** What must not be found afterwards. */
  readonly of: (origin: Origin) => readonly (keyof Pick<Origin, 'thrown' | 'moved' | 'left'>)[];
}

const forgettings: readonly Forgetting[] = [
  {
    name: 'a meeting thrown away',
    async begin({ client }, { thrown: { meetingId } }) {
      const { steps } = await asked(client.meetings.open({ meetingId }));
      return async () => {
        for (const [index, [by, act]] of decline(false).entries()) {
          const after = steps.length + index;
          await asked(client.meetings.addStep({ meetingId, after, by, act }));
        }
      };
    },
    /** Goes on from wherever the kill left the three steps of a "Släng". */
    again(session, { thrown: { meetingId } }, isWhole) {
      if (!isWhole) return;
      const said = valueOf(session.meetings.open(meetingId)).steps.length - 10;
      expect(addSteps(session, meetingId, decline(false).slice(said))).toBe('thrown-away');
    },
    of: () => ['thrown'],
  },
  {
    name: 'a purge',
    begin: ({ client }, { moved: { frameId } }) =>
      Promise.resolve(() => asked(client.frames.purge({ frameId }))),
    again(session, { moved: { frameId } }, isWhole) {
      if (isWhole) valueOf(session.frames.purge(frameId));
    },
    of: () => ['moved'],
  },
  {
    name: 'what falls due',
    // The second answer comes when the first has been followed by what falls due.
    begin: ({ client }) =>
      Promise.resolve(async () => {
        await asked(client.workingCopy.load({}));
        await asked(client.preferences.load({}));
      }),
    again: (session) => session.retention.keepUp(),
    of: () => ['thrown', 'moved', 'left'],
  },
];

/** Whole or gone, and then gone: in the store, its journal and every backup. */
function flowOf({ name, begin: start, again, of }: Forgetting): KillFlow {
  return {
    name,
    quick: 2,
    full: 24,
    async prepare() {
      const made = await makeOrigin();
      const { origin, moved } = made;
      let folder = makeFolder();
      return {
        ready() {
          folder.remove();
          folder = makeFolder();
          cpSync(origin.path, folder.path, { recursive: true });
          return folder.path;
        },
        async work(vault, begin) {
          await asked(vault.client.accounts.unlock({ accountId: 'karin', passphrase: 'x' }));
          const forget = await start(vault, made);
          begin();
          await forget();
        },
        async lost(isDone) {
          const { keys } = origin.account;
          const accountFolder = origin.account.folder.replace(origin.path, folder.path);
          const { session, found } = await checkedSession({
            ...origin.account,
            folder: accountFolder,
          });
          const { store, frames } = session;
          const isHere = {
            thrown: isMeetingHere(session, made.thrown.meetingId),
            moved: frames.read(moved.frameId).ok,
            left: isMeetingHere(session, made.left.meetingId),
          };
          expect(store.frame(moved.frameId) !== undefined).toBe(isHere.moved);
          const whole = of(made).filter((what) => isHere[what]);
          // As somebody who comes back does it, or the next unlock by itself.
          again(session, made, whole.length > 0);
          store.emptyJournal();
          const sought = of(made).flatMap((what) => made[what].texts);
          expect(new PageSearch(sought).in(accountFolder, keys.storeKey)).toEqual(new Set());
          store.close();
          return isDone ? [...found, ...whole] : found;
        },
        finish() {
          folder.remove();
          origin.remove();
          return Promise.resolve();
        },
      };
    },
  };
}

export const forgetting: readonly KillFlow[] = forgettings.map(flowOf);

/** Whether it is there, and then with all its texts. */
function isMeetingHere({ store }: Session, meetingId: string): boolean {
  const meeting = store.meeting(meetingId);
  const isHere = meeting !== undefined && !isOver(meeting);
  expect(store.steps(meetingId).length >= 10).toBe(isHere);
  return isHere;
}
