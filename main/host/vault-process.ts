import { utilityProcess, type UtilityProcess } from 'electron';
import type { Events } from '#shared/contract/contract.ts';
import type {
  VaultCall,
  VaultChannel,
  VaultEvent,
  VaultMessage,
} from '#shared/contract/messages.ts';
import type { ErrorCode } from '#shared/errors.ts';
import { fail, type Result } from '#shared/result.ts';

/** How long the vault may take to finish its writing and its backup. */
const closeLimitMs = 10_000;

/** The only variables the vault gets: its clock's zone, its language and where temporary files go. */
const passedVariables = ['TZ', 'LANG', 'LC_ALL', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot'] as const;

export interface VaultSettings {
  readonly modulePath: string;
  readonly dataFolder: string;
  /** Whether the vault's own diagnostics are shown; they never hold texts. */
  readonly showsOutput: boolean;
  onEvent<Name extends keyof Events>(name: Name, payload: Events[Name]): void;
  /** It ended without having been asked to; before it was ready, or while it worked. */
  onGone(when: 'starting' | 'ready'): void;
}

/** One vault process: it begins locked and ends when the account is locked. */
export class VaultProcess {
  readonly #settings: VaultSettings;
  readonly #child: UtilityProcess;
  readonly #exited: Promise<void>;
  readonly #waiting = new Map<number, (result: Result<unknown>) => void>();
  #unsent: VaultCall[] = [];
  #lastId = 0;
  #state: 'starting' | 'ready' | 'closing' | 'gone' = 'starting';
  #closed: Promise<ErrorCode | null> | null = null;

  constructor(settings: VaultSettings) {
    this.#settings = settings;
    this.#child = utilityProcess.fork(settings.modulePath, [`--data=${settings.dataFolder}`], {
      serviceName: 'Soc Box Vault',
      env: Object.fromEntries(
        passedVariables.flatMap((name) => {
          const value = process.env[name];
          return value === undefined ? [] : [[name, value]];
        }),
      ),
      stdio: settings.showsOutput ? 'inherit' : 'ignore',
    });
    this.#child.on('message', (message: VaultMessage) => this.#receive(message));
    this.#exited = new Promise((resolve) => {
      this.#child.once('exit', () => {
        this.#leave();
        resolve();
      });
    });
  }

  get isGone(): boolean {
    return this.#state === 'closing' || this.#state === 'gone';
  }

  call(channel: VaultChannel, input: unknown): Promise<Result<unknown>> {
    if (this.isGone) return Promise.resolve(fail('vault-gone'));
    return this.#send(channel, input);
  }

  /** Lets it finish, waits for its end and makes sure of it. Answers why no backup was made, if none was. */
  close(): Promise<ErrorCode | null> {
    this.#closed ??= this.#close();
    return this.#closed;
  }

  async #close(): Promise<ErrorCode | null> {
    if (this.#state === 'gone') return null;
    const wasReady = this.#state === 'ready';
    this.#state = 'closing';
    let problem: ErrorCode | null = null;
    if (wasReady) {
      const { promise, resolve } = Promise.withResolvers<Result<unknown>>();
      const limit = setTimeout(() => resolve(fail('folder-not-answering')), closeLimitMs);
      const closed = await Promise.race([this.#send('session.close', {}), promise]);
      if (!closed.ok) problem = closed.error.code;
      clearTimeout(limit);
    }
    this.#child.kill();
    await this.#exited;
    return problem;
  }

  #send(channel: VaultChannel, input: unknown): Promise<Result<unknown>> {
    this.#lastId += 1;
    const call: VaultCall = { kind: 'call', id: this.#lastId, channel, input };
    const { promise, resolve } = Promise.withResolvers<Result<unknown>>();
    this.#waiting.set(call.id, resolve);
    if (this.#state === 'starting') this.#unsent.push(call);
    else this.#child.postMessage(call);
    return promise;
  }

  #receive(message: VaultMessage): void {
    switch (message.kind) {
      case 'ready':
        if (this.#state !== 'starting') return;
        this.#state = 'ready';
        for (const call of this.#unsent) this.#child.postMessage(call);
        this.#unsent = [];
        return;
      case 'reply':
        this.#waiting.get(message.id)?.(message.result);
        this.#waiting.delete(message.id);
        return;
      case 'event':
        if (this.#state === 'ready') this.#tell(message);
    }
  }

  #tell(event: VaultEvent): void {
    this.#settings.onEvent(event.name, event.payload);
  }

  #leave(): void {
    const state = this.#state;
    this.#state = 'gone';
    for (const answer of this.#waiting.values()) answer(fail('vault-gone'));
    this.#waiting.clear();
    if (state === 'starting' || state === 'ready') this.#settings.onGone(state);
  }
}
