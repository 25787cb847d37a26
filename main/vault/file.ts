import { createHash, randomBytes } from 'node:crypto';
import {
  closeSync,
  copyFileSync,
  fsyncSync,
  openSync,
  renameSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';

/** SHA-256 in hex. */
export function digestOf(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Removes a file, if it is there. Not by `rmSync`, whose exceptions do not say what the disk said. */
export function removeFile(path: string): void {
  try {
    unlinkSync(path);
  } catch (exception) {
    if (!(exception instanceof Error && 'code' in exception && exception.code === 'ENOENT')) {
      throw exception;
    }
  }
}

/**
 * Makes sure that a rename in this folder survives a power cut. Not every system can; those skip it.
 * A disk that fails here takes nothing back: whoever reads finds the new content, and to say that it
 * was not saved would be wrong. After a power cut the old or the new is there, whole.
 */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  try {
    const handle = openSync(folder, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch {
    // The next write will say what the disk has.
  }
}

/** Copies a file and makes sure that the copy's content survives a power cut. Throws what the disk throws. */
export function copyFlushed(from: string, to: string): void {
  copyFileSync(from, to);
  const handle = openSync(to, 'r+');
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
        written += writeSync(handle, bytes, written, bytes.length - written, written);
      }
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(fresh, path);
  } catch (exception) {
    try {
      removeFile(fresh);
    } catch {
      // Why it was not written is what counts.
    }
    throw exception;
  }
  syncFolder(dirname(path));
}
