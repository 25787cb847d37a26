import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A fresh folder of the test's own; `remove` takes it away again. */
export function makeFolder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'soc-box-test-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
