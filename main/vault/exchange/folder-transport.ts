import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { chmod, lstat, mkdir, open, opendir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { id } from '#shared/model/step.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import { failureOf } from '../failure.ts';
import type { Transport } from './transport.ts';

const extension = '.envelope';

/** Should a link or a pipe take a file's place meanwhile: it is neither followed nor waited at. */
const readPlain = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * Envelopes in a folder: on this laptop, a network share or a stick. One folder for each recipient's
 * box; an envelope gets its name when it is whole. The top folder is never made here: one that is
 * missing is a stick that was pulled out.
 */
export class FolderTransport implements Transport {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  put(box: string, name: string, bytes: Uint8Array): Promise<Result<null>> {
    return this.#answer(async () => {
      const { mode } = await stat(this.#folder);
      // As open to others as the folder itself: the recipient may be another user of the share.
      await mkdir(join(this.#folder, 'boxes'), { recursive: true });
      await this.#makeOpen(join(this.#folder, 'boxes'), mode);
      await mkdir(this.#box(box), { recursive: true });
      await this.#makeOpen(this.#box(box), mode);
      await this.#write(this.#path(box, name), bytes, mode & 0o666);
      return ok(null);
    });
  }

  list(box: string, most: number): Promise<Result<readonly string[]>> {
    return this.#answer(async () => {
      await stat(this.#folder);
      const names: string[] = [];
      let count = 0;
      for await (const file of this.#files(box)) {
        const name = file.slice(0, -extension.length);
        if (!file.endsWith(extension) || !id.safeParse(name).success) continue;
        count += 1;
        // Each has the same chance to stay (reservoir sampling): rubbish hides nothing for long.
        if (names.length < most) names.push(name);
        else if (Math.random() * count < most) names[Math.floor(Math.random() * most)] = name;
      }
      return ok(names.toSorted());
    });
  }

  take(box: string, name: string, most: number): Promise<Result<Uint8Array>> {
    return this.#answer(async () => {
      const path = this.#path(box, name);
      if (!(await lstat(path)).isFile()) return fail('envelope-damaged');
      const file = await open(path, readPlain);
      try {
        // Read no more than may be there, whatever the folder says of its size.
        const bytes = Buffer.alloc(most + 1);
        let length = 0;
        while (length < bytes.length) {
          const { bytesRead } = await file.read(bytes, length, bytes.length - length, length);
          if (bytesRead === 0) break;
          length += bytesRead;
        }
        return length > most ? fail('envelope-too-big') : ok(bytes.subarray(0, length));
      } finally {
        await file.close();
      }
    });
  }

  acknowledge(box: string, name: string): Promise<Result<null>> {
    return this.#answer(async () => {
      await rm(this.#path(box, name), { force: true });
      return ok(null);
    });
  }

  /** The names of the files in a box; a box that nobody has put anything into has none. */
  async *#files(box: string): AsyncGenerator<string> {
    try {
      for await (const { name } of await opendir(this.#box(box))) yield name;
    } catch (exception) {
      if (failureOf(exception).code !== 'folder-missing') throw exception;
    }
  }

  /** Whole or not at all: a new file, flushed, then given its name. */
  async #write(path: string, bytes: Uint8Array, mode: number): Promise<void> {
    const fresh = `${path}.${randomBytes(4).toString('hex')}.new`;
    try {
      const file = await open(fresh, 'wx', mode);
      try {
        await file.chmod(mode);
        for (let written = 0; written < bytes.length;) {
          const left = bytes.length - written;
          written += (await file.write(bytes, written, left, written)).bytesWritten;
        }
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(fresh, path);
    } catch (exception) {
      await rm(fresh, { force: true });
      throw exception;
    }
  }

  /** Another's box has the mode that its maker gave it. */
  async #makeOpen(path: string, mode: number): Promise<void> {
    await chmod(path, mode & 0o777).catch(() => {});
  }

  #box(box: string): string {
    return join(this.#folder, 'boxes', id.parse(box));
  }

  #path(box: string, name: string): string {
    return join(this.#box(box), `${id.parse(name)}${extension}`);
  }

  async #answer<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
    try {
      return await work();
    } catch (exception) {
      return { ok: false, error: failureOf(exception) };
    }
  }
}
