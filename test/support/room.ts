import { join } from 'node:path';
import { vi } from 'vitest';
import type { PowerMonitor } from '#build/stand-in/power-monitor.ts';
import type { LockReason } from '#shared/contract/contract.ts';
import type { ActInput, Actor } from '#shared/model/step.ts';
import type { Result } from '#shared/result.ts';
import type { KnownFolder } from './known-folder.ts';
import { PagelessWindow } from './pageless.ts';
import type * as idle from '#main/host/idle.ts';
import type { Program } from '#main/host/program.ts';
import { descendantsOf, isAlive } from './processes.ts';

const root = join(import.meta.dirname, '..', '..');

/** How somebody else would decide when to lock; the program's own rule where none is named. */
export type IdleModule = typeof idle;

/**
 * A room with a computer in it: the host's real modules on the stand-in, the real vault, and windows
 * without a browser. Its clocks go when the test says so: one that nobody can set and that stands
 * still while the machine sleeps, and the date.
 */
export class Room {
  readonly folder: KnownFolder;
  /** Seconds that have really passed. */
  time = 0;
  /** What the vault acknowledged. */
  readonly saved: { readonly meetingId: string; readonly seq: number }[] = [];
  readonly windows: PagelessWindow[] = [];
  power!: PowerMonitor;
  lockedAt: number | null = null;
  reason: LockReason | null = null;
  /** The vault that is to be locked. */
  vault = 0;
  /** From when on it is to lock within the limit: the last sign of anybody, or what happens. */
  since = 0;
  /** Whether its timers run. */
  hasTimers = true;
  #program!: Program;
  #clock = 1_000_000;
  #date = Date.UTC(2026, 10, 22, 8);
  #meeting: { meetingId: string; seq: number } | null = null;

  private constructor(folder: KnownFolder) {
    this.folder = folder;
  }

  static async enter(
    folder: KnownFolder,
    vaultModule: string,
    otherIdle: IdleModule | null = null,
  ): Promise<Room> {
    const room = new Room(folder);
    vi.spyOn(performance, 'now').mockImplementation(() => room.#clock);
    vi.spyOn(Date, 'now').mockImplementation(() => room.#date);
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    // A program is made once in a process, so each room has its own modules.
    vi.resetModules();
    vi.doMock('#build/stand-in/browser.ts', () => ({
      browserFor: ({ isHidden }: { isHidden: boolean }) => {
        const window = new PagelessWindow();
        if (!isHidden) room.windows.push(window);
        return Promise.resolve(window.browser);
      },
    }));
    if (otherIdle === null) vi.doUnmock('#main/host/idle.ts');
    else vi.doMock('#main/host/idle.ts', () => otherIdle);
    const { powerMonitor } = await import('#build/stand-in/power-monitor.ts');
    const { app } = await import('#build/stand-in/app.ts');
    const { Program } = await import('#main/host/program.ts');
    const { lockWhenAway } = await import('#main/host/away.ts');
    vi.spyOn(app, 'exit').mockImplementation(() => undefined);
    room.power = powerMonitor;
    const lock = Program.prototype.lock;
    vi.spyOn(Program.prototype, 'lock').mockImplementation(function (this: never, reason) {
      room.#noteLock(reason);
      return lock.call(this, reason);
    });
    room.#program = new Program({
      dataFolder: folder.path,
      vaultModule,
      preload: join(root, 'package.json'),
      files: new Map(),
      restart: null,
    });
    lockWhenAway(room.#program);
    await room.#settle();
    return room;
  }

  /** The window that is on the screen. */
  get page(): PagelessWindow {
    const page = this.windows.at(-1);
    if (page === undefined) throw new Error('there is no window');
    return page;
  }

  /** Somebody signs in. */
  async signIn(): Promise<void> {
    this.touch();
    const { id: accountId } = this.folder.account.file;
    await this.ask('accounts.unlock', { accountId, passphrase: 'x' });
    this.touch();
  }

  /** The vaults that are running. */
  #vaults(): readonly number[] {
    return descendantsOf(process.pid)
      .filter(({ command }) => command.includes('vault-subject.js'))
      .map(({ pid }) => pid);
  }

  /** The value of a call that succeeded. */
  async ask<T>(channel: string, input: unknown = {}): Promise<T> {
    const result = (await this.page.invoke(channel, input)) as Result<T> | null;
    if (result?.ok !== true) throw new Error(`${channel}: ${JSON.stringify(result)}`);
    return result.value;
  }

  /** Sits down with somebody, and writes a few things. */
  async sitDown(): Promise<void> {
    const name = `Robin ${crypto.randomUUID().slice(0, 8)}`;
    const contact = { name, caseNumber: null, language: 'sv' };
    const { contactId } = await this.ask<{ contactId: string }>('contacts.create', contact);
    const meeting = { contactId, language: 'sv' };
    const { meetingId } = await this.ask<{ meetingId: string }>('meetings.start', meeting);
    this.#meeting = { meetingId, seq: 0 };
    await this.ask('app.meetingMode', { on: true });
    for (const text of ['Ett', 'Två', 'Tre']) await this.write(text);
    this.touch();
  }

  /** A step of the meeting; kept among what was saved once it is acknowledged. */
  async write(text: string): Promise<void> {
    const meeting = this.#meeting;
    if (meeting === null) throw new Error('nobody has sat down');
    const { meetingId, seq: after } = meeting;
    meeting.seq += 1;
    const by: Actor = 'caseworker';
    const act: ActInput = { kind: 'point-written', pointId: `p${after}`, text };
    const added = await this.page.invoke('meetings.addStep', { meetingId, after, by, act });
    if (added?.ok === true) this.saved.push({ meetingId, seq: after + 1 });
  }

  touch(): void {
    this.page.touch();
    this.since = this.time;
  }

  /** What happens now is what it is to lock for. */
  happens(what: () => void): void {
    this.since = this.time;
    what();
  }

  /** Time passes while nobody touches anything, until it locks. */
  async pass(seconds: number, { every = 1 } = {}): Promise<void> {
    for (let second = 1; second <= seconds && this.lockedAt === null; second += 1) {
      this.time += 1;
      this.#clock += 1000;
      this.#date += 1000;
      if (this.hasTimers && second % every === 0) {
        vi.advanceTimersByTime(1000);
        await new Promise(setImmediate);
      }
    }
  }

  /** Time passes with all timers stopped, and the clock that nobody can set too where `isDeep`. */
  sleep(seconds: number, isDeep = true): void {
    this.time += seconds;
    this.#date += seconds * 1000;
    if (!isDeep) this.#clock += seconds * 1000;
  }

  /** Somebody sets the date, or the network does. */
  setDate(seconds: number): void {
    this.#date += seconds * 1000;
  }

  /** The timer comes once. */
  tick(): void {
    vi.advanceTimersByTime(1000);
  }

  #noteLock(reason: LockReason): void {
    if (this.lockedAt !== null) return;
    this.lockedAt = this.time;
    this.reason = reason;
  }

  /** Until the window stands there and the vault answers. */
  async #settle(): Promise<void> {
    while (this.windows.at(-1)?.isLoaded !== true) await new Promise(setImmediate);
    await this.ask('preferences.load');
    [this.vault = 0] = this.#vaults();
  }

  /** Whether the vault that was unlocked has ended. */
  hasVaultEnded(): boolean {
    return !isAlive(this.vault);
  }

  /** Ends everything of this room. */
  async leave(): Promise<void> {
    vi.useRealTimers();
    await this.#program.end();
    vi.restoreAllMocks();
  }
}
