import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { graceSeconds, type IdleSurroundings } from '#main/host/idle.ts';
import type { LockReason } from '#shared/contract/contract.ts';
import { defaultPreferences } from '#shared/model/preferences.ts';
import { checkedSession } from '#test/support/kill-flow.ts';
import { knownFolder, type KnownFolder } from '#test/support/known-folder.ts';
import { proved } from '#test/support/proof.ts';
import { isFull } from '#test/support/scale.ts';
import { Room, type IdleModule } from '#test/support/room.ts';
import { bundleSubject } from '#test/support/subject.ts';

const limit = defaultPreferences.idleMinutes * 60;
const inMeeting = limit + graceSeconds;
const hour = 3600;
const day = 24 * hour;

/** How it comes about that it must lock. */
interface Row {
  readonly what: string;
  /** Seconds after `room.since` at which it is to lock; two more are allowed. */
  readonly due: number;
  readonly reason: LockReason;
  /** Whether it is about clocks and timers: those a lock must fail that trusts its timer. */
  readonly isOfTime?: true;
  run(room: Room): Promise<void>;
}

const asked = (room: Room) => room.page.told.filter(({ name }) => name === 'idle').length;

async function meeting(room: Room): Promise<void> {
  await room.signIn();
  await room.sitDown();
}

/** Nobody is at the computer any more, and it goes on. */
const left = (room: Room) => room.pass(inMeeting + 60);

/** Asleep for hours, and nobody told that it would be: the timers simply stopped. */
async function sleptUnnoticed(room: Room): Promise<void> {
  await room.signIn();
  await room.pass(10);
  room.hasTimers = false;
  room.sleep(8 * hour);
  room.since = room.time;
}

const nobodyThere: readonly Row[] = [
  { what: 'at sign-in', due: limit, reason: 'idle', run: left },
  {
    what: 'at home',
    due: limit,
    reason: 'idle',
    async run(room) {
      await room.signIn();
      await left(room);
    },
  },
  {
    what: 'at home, after a while of work',
    due: limit,
    reason: 'idle',
    async run(room) {
      await room.signIn();
      for (let minute = 0; minute < 4; minute += 1) {
        await room.pass(limit - 5);
        room.touch();
      }
      await left(room);
    },
  },
  {
    what: 'at home, with the limit at one minute',
    due: 60,
    reason: 'idle',
    async run(room) {
      await room.signIn();
      await room.ask('preferences.change', { idleMinutes: 1 });
      await left(room);
    },
  },
  {
    what: 'in a meeting, asked first',
    due: inMeeting,
    reason: 'idle',
    async run(room) {
      await meeting(room);
      await room.pass(limit + 1);
      expect(asked(room)).toBe(1);
      await left(room);
    },
  },
  {
    what: 'in a meeting, after a touch took the question away',
    due: inMeeting,
    reason: 'idle',
    async run(room) {
      await meeting(room);
      await room.pass(limit + 30);
      room.touch();
      await room.pass(2);
      expect(asked(room)).toBe(2);
      await left(room);
    },
  },
  {
    what: 'in a meeting, after "ja, vi är kvar"',
    due: inMeeting,
    reason: 'idle',
    async run(room) {
      await meeting(room);
      await room.pass(limit + 30);
      await room.ask('app.stay');
      room.since = room.time;
      await left(room);
    },
  },
  {
    what: 'at home again after a meeting: not asked',
    due: limit,
    reason: 'idle',
    async run(room) {
      await meeting(room);
      await room.ask('app.meetingMode', { on: false });
      await left(room);
      expect(asked(room)).toBe(0);
    },
  },
];

const timers: readonly Row[] = [
  {
    what: 'timers of a hidden window: once a second becomes once in two',
    due: limit,
    reason: 'idle',
    isOfTime: true,
    async run(room) {
      await room.signIn();
      await room.pass(limit + 60, { every: 2 });
    },
  },
  {
    what: 'timers once a minute',
    due: limit,
    reason: 'idle',
    isOfTime: true,
    async run(room) {
      await room.signIn();
      await room.pass(4 * limit, { every: 60 });
    },
  },
  {
    what: 'timers once a minute, in a meeting',
    due: inMeeting,
    reason: 'idle',
    isOfTime: true,
    async run(room) {
      await meeting(room);
      await room.pass(4 * limit, { every: 60 });
    },
  },
  {
    what: 'asleep unnoticed: the system tells that it wakes',
    due: 0,
    reason: 'suspend',
    async run(room) {
      await sleptUnnoticed(room);
      room.power.emit('resume');
    },
  },
  {
    what: 'asleep unnoticed: the window comes to the front',
    due: 0,
    reason: 'idle',
    isOfTime: true,
    async run(room) {
      await sleptUnnoticed(room);
      room.page.focus();
    },
  },
  {
    what: 'asleep unnoticed: the page asks for something, and is not answered',
    due: 0,
    reason: 'idle',
    isOfTime: true,
    async run(room) {
      await sleptUnnoticed(room);
      expect(await room.page.invoke('workingCopy.load')).not.toMatchObject({ ok: true });
    },
  },
  {
    what: 'asleep unnoticed: somebody touches it and asks, and is not answered',
    due: 0,
    reason: 'idle',
    isOfTime: true,
    async run(room) {
      await sleptUnnoticed(room);
      room.page.touch();
      expect(await room.page.invoke('workingCopy.load')).not.toMatchObject({ ok: true });
    },
  },
  {
    what: 'asleep unnoticed: somebody touches it, and the timer comes',
    due: 0,
    reason: 'idle',
    isOfTime: true,
    async run(room) {
      await sleptUnnoticed(room);
      room.page.touch();
      room.tick();
    },
  },
  {
    what: 'asleep unnoticed, on a system whose clock counts sleep',
    due: 0,
    reason: 'idle',
    isOfTime: true,
    async run(room) {
      await room.signIn();
      room.hasTimers = false;
      room.sleep(8 * hour, false);
      room.since = room.time;
      room.page.touch();
      room.tick();
    },
  },
  {
    what: 'asleep unnoticed with the question on the screen',
    due: 0,
    reason: 'idle',
    isOfTime: true,
    async run(room) {
      await meeting(room);
      await room.pass(limit + 10);
      room.hasTimers = false;
      room.sleep(hour);
      room.since = room.time;
      expect(await room.page.invoke('app.stay')).not.toMatchObject({ ok: true });
    },
  },
  {
    what: 'the screen was locked unnoticed and is unlocked',
    due: 0,
    reason: 'screen-locked',
    async run(room) {
      await room.signIn();
      await room.pass(60);
      room.happens(() => room.power.emit('unlock-screen'));
    },
  },
];

const dates: readonly Row[] = [
  {
    what: 'the date is set a day forward: that is what sleep looks like',
    due: 2,
    reason: 'idle',
    isOfTime: true,
    async run(room) {
      await room.signIn();
      await room.pass(10);
      room.happens(() => room.setDate(day));
      await room.pass(10);
    },
  },
  {
    what: 'the date is set a day back',
    due: limit,
    reason: 'idle',
    async run(room) {
      await room.signIn();
      room.setDate(-day);
      await left(room);
    },
  },
  {
    what: 'the date is set back an hour each minute',
    due: limit,
    reason: 'idle',
    async run(room) {
      await room.signIn();
      for (let minute = 0; minute < 10; minute += 1) {
        await room.pass(60);
        room.setDate(-hour);
      }
    },
  },
  {
    what: 'the date is set a day back while it asks',
    due: inMeeting,
    reason: 'idle',
    async run(room) {
      await meeting(room);
      await room.pass(limit + 5);
      room.setDate(-day);
      await left(room);
    },
  },
  {
    what: 'the date is set back by as much as it slept',
    due: limit,
    reason: 'idle',
    async run(room) {
      await room.signIn();
      room.sleep(hour);
      room.setDate(-hour);
      room.touch();
      await left(room);
    },
  },
];

/** What the system tells, wherever one is. */
const events: readonly Row[] = (
  [
    ['suspend', 'suspend', 'sleep'],
    ['lock-screen', 'screen-locked', 'the screen is locked'],
    ['user-did-resign-active', 'user-switched', 'another user takes over'],
  ] as const
).flatMap(([event, reason, name]) =>
  (
    [
      ['at home', (room: Room) => room.signIn()],
      ['in a meeting', meeting],
      [
        'with the question on the screen',
        async (room: Room) => {
          await meeting(room);
          await room.pass(limit + 10);
        },
      ],
    ] as const
  ).map(([where, come]): Row => ({
    what: `${name}, ${where}`,
    due: 0,
    reason,
    async run(room) {
      await come(room);
      room.happens(() => room.power.emit(event));
    },
  })),
);

/** What goes on when it locks. `work` begins it and waits for nothing. */
function during(what: string, work: (room: Room) => void | Promise<void>): Row {
  return {
    what: `${what}, and the computer goes to sleep`,
    due: 0,
    reason: 'suspend',
    async run(room) {
      await meeting(room);
      await work(room);
      room.happens(() => room.power.emit('suspend'));
    },
  };
}

const busy: readonly Row[] = [
  during('steps are being saved', (room) => {
    for (let step = 0; step < 5; step += 1) void room.write(`Steg ${step}`);
  }),
  during('the archive is being checked', (room) => void room.page.invoke('archive.check')),
  during('letters are being delivered', async (room) => {
    await room.ask('workingCopy.load');
    void room.page.invoke('exchange.visit');
  }),
  during('a file is being saved: its dialog is open', (room) => {
    const request = { kind: 'deck', deck: 'soc-box', format: 'json' };
    void room.page.invoke('documents.save', request);
  }),
  during('a paper is being printed', (room) => {
    const request = { kind: 'poster', poster: 'rights', age: '13-15', size: 'A4' };
    void room.page.invoke('documents.print', request);
  }),
  during('a folder is being chosen', (room) => void room.page.invoke('exchange.chooseFolder')),
  during('a recovery sheet is being sealed', (room) => {
    void room.page.invoke('accounts.prepareRecoverySheet');
  }),
  {
    what: 'an unlock is under way when the screen is locked: it opens nothing',
    due: 0,
    reason: 'screen-locked',
    async run(room) {
      room.touch();
      const { id: accountId } = room.folder.account.file;
      const unlock = room.page.invoke('accounts.unlock', { accountId, passphrase: 'x' });
      room.happens(() => room.power.emit('lock-screen'));
      expect(await unlock).toBeNull();
    },
  },
  {
    what: 'two reasons at once',
    due: 0,
    reason: 'suspend',
    async run(room) {
      await meeting(room);
      room.happens(() => {
        room.power.emit('suspend');
        room.power.emit('lock-screen');
        room.power.emit('resume');
        room.power.emit('unlock-screen');
      });
    },
  },
  {
    what: 'the key for it',
    due: 0,
    reason: 'asked',
    async run(room) {
      await meeting(room);
      room.happens(() => void room.page.invoke('app.lock'));
    },
  },
  {
    what: 'the vault dies',
    due: 0,
    reason: 'vault-gone',
    async run(room) {
      await meeting(room);
      room.happens(() => process.kill(room.vault, 'SIGKILL'));
      await expect.poll(() => room.reason).not.toBeNull();
    },
  },
  {
    what: 'the vault answers nothing any more, and nobody is there',
    due: inMeeting,
    reason: 'idle',
    async run(room) {
      await meeting(room);
      process.kill(room.vault, 'SIGSTOP');
      await left(room);
    },
  },
];

const rows: readonly Row[] = [...nobodyThere, ...timers, ...dates, ...events, ...busy];

/** What others do, and what a throttled timer breaks: a second has passed when the timer has come once more. */
const timerOnly: IdleModule = {
  graceSeconds,
  IdleRule: class {
    readonly isWindowTouched = true;
    readonly #around: IdleSurroundings;
    #limit: number;
    #seconds = 0;
    #inMeeting = false;
    constructor(around: IdleSurroundings, minutes: number) {
      this.#around = around;
      this.#limit = minutes * 60;
    }
    setLimit(minutes: number): void {
      this.#limit = minutes * 60;
    }
    setMeeting(on: boolean): void {
      this.#inMeeting = on;
    }
    stay(): void {
      this.#seconds = 0;
    }
    windowTouched(): void {
      this.#seconds = 0;
    }
    check(): void {
      this.#seconds += 1;
      if (this.#seconds >= this.#limit + (this.#inMeeting ? graceSeconds : 0)) this.#around.lock();
    }
  } as unknown as IdleModule['IdleRule'],
};

describe('it locks in time, and loses nothing', { timeout: 30_000 }, () => {
  let subject: string;
  let folder: KnownFolder;
  let room: Room;
  const late: number[] = [];

  beforeAll(async () => {
    subject = await bundleSubject(join(import.meta.dirname, '..', 'support', 'vault-subject.ts'));
  }, 60_000);
  beforeEach(async () => {
    folder = await knownFolder();
  });
  afterEach(async () => {
    await room.leave();
    folder.remove();
  });

  test.each(rows)('$what', async ({ due, reason, run }) => {
    room = await Room.enter(folder, subject);
    const page = room.page;
    await run(room);
    await expect.poll(() => page.isGone).toBe(true);
    expect(room.reason).toBe(reason);
    const lateBy = (room.lockedAt ?? Number.POSITIVE_INFINITY) - room.since - due;
    expect(lateBy).toBeLessThanOrEqual(2);
    expect(lateBy).toBeGreaterThanOrEqual(-1);
    expect(await page.invoke('workingCopy.load')).toBeNull();
    late.push(lateBy);

    // What has the keys is gone too; one that answers nothing any more is given ten seconds.
    await expect.poll(() => room.hasVaultEnded(), { timeout: 20_000 }).toBe(true);
    const { session, found } = await checkedSession(folder.account);
    expect(found).toEqual([]);
    const isThere = ({ meetingId, seq }: (typeof room.saved)[number]) =>
      session.store.steps(meetingId)[seq - 1] !== undefined;
    expect(room.saved.filter((step) => !isThere(step))).toEqual([]);
    session.store.close();
  });

  test('and a lock that counts the ticks of its timer fails the same table', async () => {
    const ofTime = rows.filter(({ isOfTime }) => isOfTime).slice(0, isFull ? rows.length : 4);
    let failed = 0;
    for (const { due, run } of ofTime) {
      room = await Room.enter(folder, subject, timerOnly);
      await run(room).catch(() => undefined);
      if (room.lockedAt === null || room.lockedAt - room.since - due > 2) failed += 1;
      await room.leave();
    }
    // The one that is left like any other.
    room = await Room.enter(folder, subject);
    expect(failed).toBeGreaterThan(0);
    expect(late).toHaveLength(rows.length);
    proved('lock', {
      figure: `${rows.length} cases: each locks at most ${Math.max(...late)} s late, 0 acknowledged steps lost`,
      control: `a lock that counts its timer's ticks: ${failed} of ${ofTime.length} cases of clocks and timers do not lock in time`,
    });
  });
});
