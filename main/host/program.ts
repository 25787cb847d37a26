import { performance } from 'node:perf_hooks';
import { app, powerMonitor } from 'electron';
import type { LockReason } from '#shared/contract/contract.ts';
import type { ErrorCode } from '#shared/errors.ts';
import type { VaultChannel } from '#shared/contract/messages.ts';
import { defaultPreferences, type Preferences } from '#shared/model/preferences.ts';
import { ok, type Result } from '#shared/result.ts';
import { answerCalls, type HostHandlers } from './calls.ts';
import { printDocument, saveDocument, type Desk } from './documents.ts';
import { chooseDeckFile } from './deck-choice.ts';
import { chooseExchangeFolder } from './exchange-folder.ts';
import { IdleRule } from './idle.ts';
import type { ServedFiles } from './protocol.ts';
import { closePapers } from './paper.ts';
import { VaultProcess } from './vault-process.ts';
import { MainWindow } from './window.ts';

export interface ProgramSettings {
  readonly dataFolder: string;
  readonly vaultModule: string;
  readonly preload: string;
  readonly files: ServedFiles;
}

/**
 * One window and one vault, always. To lock is to replace both: the old window goes at once, the old
 * vault as soon as it has finished writing, and a sign-in screen stands in their place.
 */
export class Program {
  readonly #settings: ProgramSettings;
  readonly #idle: IdleRule;
  #window: MainWindow;
  #vault: Promise<VaultProcess>;
  #lockReason: LockReason | null = null;
  /** Why the last lock made no backup. */
  #backupProblem: ErrorCode | null = null;
  #isReplacing = false;
  #isEnding = false;

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
    );
    this.#vault = Promise.resolve(this.#startVault());
    this.#window = this.#openWindow(null);
    answerCalls({
      beforeCall: () => this.#idle.check(),
      liveContentsId: () => this.#window.contentsId,
      callVault: (channel, input) => this.#callVault(channel, input),
      host: this.#handlers(),
    });
    setInterval(() => this.#idle.check(), 1000);
  }

  focus(): void {
    this.#window.focus();
  }

  /** Ends the vault and the window's session, and starts both anew. */
  async lock(reason: LockReason): Promise<void> {
    if (this.#isReplacing || this.#isEnding) return;
    this.#isReplacing = true;
    this.#lockReason = reason;
    const window = this.#window;
    const vault = this.#vault;
    this.#idle.locked();
    closePapers();
    this.#window = this.#openWindow(window.bounds);
    this.#vault = vault.then(async (old) => {
      this.#backupProblem = await old.close();
      return this.#startVault();
    });
    try {
      await Promise.all([window.end(), this.#vault]);
    } finally {
      this.#isReplacing = false;
    }
  }

  /** The same for somebody who comes back, unless it locked when they left: then nobody has touched it yet. */
  async lockIfTouched(reason: LockReason): Promise<void> {
    if (this.#idle.isWindowTouched) await this.lock(reason);
  }

  /** Lets the vault finish, then ends everything that was started. */
  async end(exitCode = 0): Promise<void> {
    if (this.#isEnding) return;
    this.#isEnding = true;
    const vault = await this.#vault;
    await Promise.all([this.#window.end(), vault.close()]);
    app.exit(exitCode);
  }

  async #callVault(channel: VaultChannel, input: unknown): Promise<Result<unknown>> {
    const vault = await this.#vault;
    return vault.call(channel, input);
  }

  #handlers(): HostHandlers {
    return {
      app: {
        info: async () => {
          // The vault that is being locked says at its end whether it made a backup.
          await this.#vault;
          return ok({
            version: app.getVersion(),
            runtime: process.versions['electron'] === undefined ? 'stand-in' : 'electron',
            lockReason: this.#lockReason,
            backupProblem: this.#backupProblem,
          });
        },
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
        save: async (request) => saveDocument(request, await this.#desk()),
        print: async (request) => printDocument(request, await this.#desk()),
      },
      decks: {
        choose: async () => chooseDeckFile(await this.#vault, this.#window.native),
      },
      exchange: {
        chooseFolder: async () => chooseExchangeFolder(await this.#vault, this.#window.native),
      },
    };
  }

  async #desk(): Promise<Desk> {
    return {
      window: this.#window.native,
      files: this.#settings.files,
      vault: await this.#vault,
    };
  }

  #openWindow(bounds: MainWindow['bounds']): MainWindow {
    const window = new MainWindow({
      preload: this.#settings.preload,
      files: this.#settings.files,
      bounds,
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
