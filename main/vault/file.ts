import { createHash, randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** SHA-256 in hex. */
export function digestOf(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Makes sure that a rename in this folder survives a power cut. Not every system can; those skip it. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/**
 * Writes a file so that after a crash either the old or the new content is there, whole: a new file
 * beside it, flushed, then renamed over it. Readable by its owner only.
 */
export function replaceFile(path: string, content: Uint8Array | string): void {
  const fresh = `${path}.${randomBytes(4).toString('hex')}.new`;
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  try {
    const handle = openSync(fresh, 'wx', 0o600);
    try {
      for (let written = 0; written < bytes.length;) {
        written += writeSync(handle, bytes, written);
      }
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(fresh, path);
  } catch (exception) {
    rmSync(fresh, { force: true });
    throw exception;
  }
  syncFolder(dirname(path));
}
