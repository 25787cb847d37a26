import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ErrorCode } from '#shared/errors.ts';
import { fail, ok, type Result } from '#shared/result.ts';

const codeByErrno: Readonly<Record<string, ErrorCode>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EROFS: 'folder-read-only',
  EACCES: 'folder-read-only',
  EPERM: 'folder-read-only',
  ENOENT: 'folder-missing',
  ENOTDIR: 'folder-missing',
};

/** Files that are being written now. */
const writing = new Set<Promise<unknown>>();

/** Waits until nothing is half-written: the program must not end with a temporary file beside a paper. */
export async function filesWritten(): Promise<void> {
  await Promise.all(writing);
}

/** Writes the whole file or nothing of it: a temporary file beside it, then renamed into place. */
export async function writeWhole(file: string, bytes: Uint8Array): Promise<Result<null>> {
  const written = write(file, bytes);
  writing.add(written);
  try {
    return await written;
  } finally {
    writing.delete(written);
  }
}

async function write(file: string, bytes: Uint8Array): Promise<Result<null>> {
  const temporary = join(dirname(file), `.soc-box-${randomUUID()}.tmp`);
  try {
    const handle = await open(temporary, 'wx', 0o600);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
    return ok(null);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    return fail(codeByErrno[errnoOf(error)] ?? 'save-failed');
  }
}

function errnoOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
