import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { createConnection, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * One program per folder: the first listens on a local socket (no network), the next knocks there and
 * leaves. On Linux and Windows its name lives in memory only and ends with its process.
 */
export class InstanceLock {
  readonly #path: string;
  readonly #onKnock: () => void;
  #server: Server | null = null;

  constructor(folder: string, onKnock: () => void) {
    const name = `soc-box-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`;
    this.#path = socketPath(name);
    this.#onKnock = onKnock;
  }

  /** True for the first. A file nobody listens on is left from a crash and is replaced. */
  async take(): Promise<boolean> {
    for (let attempt = 0; attempt < 5; attempt += 1) {
      if (await this.#listen()) return true;
      if (await this.#knock()) return false;
      if (this.#path.endsWith('.sock')) rmSync(this.#path, { force: true });
    }
    return false;
  }

  release(): void {
    this.#server?.close();
  }

  #listen(): Promise<boolean> {
    const { promise, resolve } = Promise.withResolvers<boolean>();
    const server = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.end();
      this.#onKnock();
    });
    server.once('error', () => resolve(false));
    server.listen(this.#path, () => {
      this.#server = server;
      resolve(true);
    });
    server.unref();
    return promise;
  }

  #knock(): Promise<boolean> {
    const { promise, resolve } = Promise.withResolvers<boolean>();
    const socket = createConnection(this.#path);
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
    return promise;
  }
}

function socketPath(name: string): string {
  if (process.platform === 'linux') return `\0${name}`;
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`;
  // Short: a path of more than about a hundred bytes cannot be listened on.
  return join(tmpdir(), `${name}.sock`);
}
