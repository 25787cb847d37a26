import { performance } from 'node:perf_hooks';
import { app, powerMonitor } from 'electron';
import type { LockReason } from '#shared/contract/contract.ts';
import { defaultPreferences, type Preferences } from '#shared/model/preferences.ts';
import { ok } from '#shared/result.ts';
import { answerCalls, type HostHandlers } from './calls.ts';
import { printDocument, saveDocument, type Desk } from './documents.ts';
import { chooseDeckFile } from './deck-choice.ts';
import { chooseExchangeFolder } from './exchange-folder.ts';
import { IdleRule } from './idle.ts';
import type { ServedFiles } from './protocol.ts';
import { closePapers } from './paper.ts';
import { nextProgram, type Restart } from './restart.ts';
import { filesWritten } from './saved-file.ts';
import { VaultProcess } from './vault-process.ts';
import { MainWindow } from './window.ts';

export interface ProgramSettings {
  readonly dataFolder: string;
  readonly vaultModule: string;
  readonly preload: string;
  readonly files: ServedFiles;
  /** What the program before this one said when it locked; null when a person started this one. */
  readonly restart: Restart | null;
}

/**
 * One window and one vault, for at most one sign-in. To lock is to end: the window goes at once, the
 * vault as soon as it has finished writing, then this process, through which everything went. What it
 * held in memory goes with it, and the program starts again at the sign-in screen.
 */
export class Program {
  readonly #settings: ProgramSettings;
  readonly #idle: IdleRule;
  readonly #window: MainWindow;
  readonly #vault: VaultProcess;
  #leaving: Promise<void> | null = null;
  /** Set while it ends because it locks. */
  #next: Omit<Restart, 'backupProblem'> | null = null;

  constructor(settings: ProgramSettings) {
    this.#settings = settings;
    this.#idle = new IdleRule(
      {
        idleSeconds: () => powerMonitor.getSystemIdleTime(),
        now: () => performance.now(),
        date: () => Date.now(),
        lock: () => void this.lock('idle'),
        warn: (warning) => this.#window.tell('idle', warning),
      },
      defaultPreferences.idleMinutes,
      settings.restart !== null,
    );
    this.#vault = this.#startVault();
    this.#window = this.#openWindow();
    answerCalls({
      beforeCall: () => this.#idle.check(),
      liveContentsId: () => this.#window.contentsId,
      callVault: (channel, input) => this.#vault.call(channel, input),
      host: this.#handlers(),
    });
    setInterval(() => this.#idle.check(), 1000);
  }

  focus(): void {
    this.#window.focus();
  }

  /** Ends this process as `end` does and has the program start again, at the sign-in screen. */
  async lock(reason: LockReason): Promise<void> {
    if (this.#leaving !== null) return;
    this.#next = { reason, bounds: this.#window.bounds };
    await this.#leave(0);
  }

  /** The same for somebody who comes back, unless it locked when they left: then nobody has touched the new one yet. */
  async lockIfTouched(reason: LockReason): Promise<void> {
    if (this.#idle.isWindowTouched) await this.lock(reason);
  }

  /** Lets the vault finish, then ends everything that was started. Also when it was about to lock. */
  async end(exitCode = 0): Promise<void> {
    this.#next = null;
    await this.#leave(exitCode);
  }

  #leave(exitCode: number): Promise<void> {
    this.#leaving ??= this.#finish(exitCode);
    return this.#leaving;
  }

  async #finish(exitCode: number): Promise<void> {
    this.#window.end();
    closePapers();
    const [backupProblem] = await Promise.all([this.#vault.close(), filesWritten()]);
    if (this.#next !== null) app.relaunch(nextProgram(process, { ...this.#next, backupProblem }));
    app.exit(exitCode);
  }

  #handlers(): HostHandlers {
    return {
      app: {
        info: () =>
          ok({
            version: app.getVersion(),
            runtime: process.versions['electron'] === undefined ? 'stand-in' : 'electron',
            lockReason: this.#settings.restart?.reason ?? null,
            backupProblem: this.#settings.restart?.backupProblem ?? null,
          }),
        lock: () => {
          void this.lock('asked');
          return ok(null);
        },
        stay: () => {
          this.#idle.stay();
          return ok(null);
        },
        meetingMode: ({ on }) => {
          this.#idle.setMeeting(on);
          this.#window.setFullScreen(on);
          return ok(null);
        },
      },
      documents: {
        save: (request) => saveDocument(request, this.#desk()),
        print: (request) => printDocument(request, this.#desk()),
      },
      decks: {
        choose: () => chooseDeckFile(this.#vault, this.#window.native),
      },
      exchange: {
        chooseFolder: () => chooseExchangeFolder(this.#vault, this.#window.native),
      },
    };
  }

  #desk(): Desk {
    return {
      window: this.#window.native,
      files: this.#settings.files,
      vault: this.#vault,
    };
  }

  #openWindow(): MainWindow {
    const window = new MainWindow({
      preload: this.#settings.preload,
      files: this.#settings.files,
      bounds: this.#settings.restart?.bounds ?? null,
      onTouched: () => this.#idle.windowTouched(),
      onFocused: () => this.#idle.check(),
      onClosed: () => void this.end(),
      // A page that cannot even load would crash again in a new window.
      onCrashed: (when) => void (when === 'loaded' ? this.lock('vault-gone') : this.end(1)),
    });
    window.load().catch(() => {
      process.stderr.write('the window did not load\n');
      return this.end(1);
    });
    return window;
  }

  #startVault(): VaultProcess {
    const vault = new VaultProcess({
      modulePath: this.#settings.vaultModule,
      dataFolder: this.#settings.dataFolder,
      showsOutput: !app.isPackaged,
      onEvent: (name, payload) => {
        if (name === 'preferences') this.#follow(payload as Preferences);
        this.#window.tell(name, payload);
      },
      // A vault that could not start would not start the second time either: its callers are told.
      onGone: (when) => {
        if (when === 'ready') void this.lock('vault-gone');
      },
    });
    void this.#followFirst(vault);
    return vault;
  }

  async #followFirst(vault: VaultProcess): Promise<void> {
    const loaded = await vault.call('preferences.load', {});
    if (loaded.ok) this.#follow(loaded.value as Preferences);
  }

  #follow({ idleMinutes }: Preferences): void {
    this.#idle.setLimit(idleMinutes);
  }
}
