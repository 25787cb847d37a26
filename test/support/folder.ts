import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A vault whose host was killed may write for a moment yet: then what is there is not all gone at once. */
function removeAll(path: string): void {
  rmSync(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
}

/** A fresh folder of the test's own; `remove` takes it away again. */
export function makeFolder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'soc-box-test-'));
  return { path, remove: () => removeAll(path) };
}

/** One in memory where the system has such a place: for files that are written many thousand times. */
export function makeMemoryFolder(): ReturnType<typeof makeFolder> {
  const path = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'soc-box-test-'));
  return { path, remove: () => removeAll(path) };
}

/** Where the one account of a data folder lies. */
export function accountFolder({ path }: { readonly path: string }): string {
  const accounts = join(path, 'accounts');
  const [id = '', ...others] = readdirSync(accounts);
  if (others.length > 0) throw new Error('the folder has more than one account');
  return join(accounts, id);
}
