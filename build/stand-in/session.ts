import { EventEmitter } from 'node:events';
import type * as Electron from 'electron';
import { app } from './app.ts';
import { known } from './known.ts';

type ProtocolHandler = Parameters<Electron.Protocol['handle']>[1];
type RequestListener = Parameters<Electron.WebRequest['onBeforeRequest']>[0];

/**
 * One in-memory session. The browser denies every permission and has no network by itself; what is
 * asked of the session about requests is asked again for each request.
 */
class Session extends EventEmitter {
  readonly storagePath = null;
  #handlers = new Map<string, ProtocolHandler>();
  #listener: RequestListener | null = null;

  readonly protocol = known('session.protocol', {
    handle: (scheme, handler) => {
      this.#handlers.set(scheme, handler);
    },
  } satisfies Partial<Electron.Protocol>);

  readonly webRequest = known('session.webRequest', {
    onBeforeRequest: (listener: RequestListener) => {
      this.#listener = listener;
    },
  });

  setPermissionRequestHandler(_handler: unknown): void {}
  setPermissionCheckHandler(_handler: unknown): void {}
  setDevicePermissionHandler(_handler: unknown): void {}
  setSpellCheckerEnabled(_enabled: boolean): void {}

  /** Whether the program refuses a request. */
  refuses(url: string): boolean {
    let isRefused = false;
    const answer = (response: Electron.CallbackResponse) => {
      isRefused = response.cancel === true;
    };
    const details = { url } as Electron.OnBeforeRequestListenerDetails;
    this.#listener?.(details, answer);
    return isRefused;
  }

  /** The program's own answer to a request of its own scheme, or null. */
  async answer(request: {
    readonly url: string;
    readonly method: string;
  }): Promise<Response | null> {
    const handler = this.#handlers.get(new URL(request.url).protocol.slice(0, -1));
    if (handler === undefined) return null;
    if (request.method !== 'GET') return null;
    return handler(new Request(request.url));
  }
}

export type StandInSession = Session;

const sessions = new Map<string, Session>();
/** From what the program holds to what the stand-in works with. */
const behind = new WeakMap<object, Session>();

export function sessionBehind(session: object): Session {
  const found = behind.get(session);
  if (found === undefined) throw new Error('the stand-in needs a window with a session of its own');
  return found;
}

export const session = known('session', {
  fromPartition: (partition: string, _options?: Electron.FromPartitionOptions) => {
    if (partition === '' || partition.startsWith('persist:')) {
      throw new Error('the stand-in has in-memory sessions only');
    }
    const existing = sessions.get(partition);
    const made = existing ?? new Session();
    const shown = known('session', made);
    behind.set(shown, made);
    if (existing === undefined) {
      sessions.set(partition, made);
      app.emit('session-created', shown);
    }
    return shown;
  },
});
