import { ZodError } from 'zod';
import type { AppError } from '#shared/result.ts';
import type { ErrorCode } from '#shared/errors.ts';

const byErrno: Readonly<Record<string, ErrorCode>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
  EROFS: 'folder-read-only',
  EACCES: 'folder-read-only',
  EPERM: 'folder-read-only',
  ENOENT: 'folder-missing',
  ENOTDIR: 'folder-missing',
  ENODEV: 'folder-missing',
  ENXIO: 'folder-missing',
  ESTALE: 'folder-missing',
  EIO: 'disk-failed',
};

/** SQLite's result codes, https://sqlite.org/rescode.html; longer names are kinds of the shorter. */
const bySqlite: readonly (readonly [prefix: string, code: ErrorCode])[] = [
  ['SQLITE_FULL', 'disk-full'],
  ['SQLITE_READONLY', 'folder-read-only'],
  ['SQLITE_PERM', 'folder-read-only'],
  ['SQLITE_CANTOPEN', 'disk-failed'],
  ['SQLITE_NOTADB', 'store-damaged'],
  ['SQLITE_CORRUPT', 'store-damaged'],
  ['SQLITE_IOERR_DATA', 'store-damaged'],
  ['SQLITE_IOERR_CORRUPTFS', 'store-damaged'],
  ['SQLITE_IOERR', 'disk-failed'],
  ['SQLITE_BUSY', 'account-in-use'],
];

/** The closed code for an exception from the disk or from SQLite. Its message, which may name paths, is dropped. */
export function failureOf(exception: unknown): AppError {
  // Stored content is parsed with the schemas it was written with; it fits, or it was changed.
  if (exception instanceof ZodError || exception instanceof SyntaxError) {
    return { code: 'store-damaged' };
  }
  const code =
    typeof exception === 'object' && exception !== null && 'code' in exception
      ? String(exception.code)
      : '';
  const known = byErrno[code] ?? bySqlite.find(([prefix]) => code.startsWith(prefix))?.[1];
  return { code: known ?? (isOfSystem(exception) ? 'disk-failed' : 'unexpected') };
}

/** Whether the system refused something, also when nobody says why: `rmSync` keeps that to itself. */
function isOfSystem(exception: unknown): boolean {
  return exception instanceof Error && 'errno' in exception && 'syscall' in exception;
}
