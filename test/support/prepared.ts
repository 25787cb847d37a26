import { cpSync } from 'node:fs';
import { fillDesk } from './desk-folder.ts';
import { makeFolder } from './folder.ts';
import { agreedFrame, makeAccount, testPassphrase } from './meeting.ts';
import { startVault, valueOf, type TestVault } from './vault.ts';

export interface PreparedFolder {
  readonly path: string;
  /** Opens every account in it. */
  readonly phrase: string;
  remove(): void;
}

/**
 * What is in a folder: nothing, or one account, a caseworker's when nothing else is said. `with frames`:
 * one youth has two of them, and another's has been handed over and removed. `of a supervisor`: Kim Ek.
 * `of a desk`: two accounts, Sam's, who has sent three frames, and Kim's, the supervisor who has them.
 */
export type Kind =
  | 'empty'
  | 'with the recovery sheet'
  | 'without the recovery sheet'
  | 'with frames'
  | 'of a supervisor'
  | 'of a desk';

const origins = new Map<Kind, Promise<ReturnType<typeof makeFolder>>>();

async function addFrames(vault: TestVault): Promise<void> {
  const { contactId } = await agreedFrame(vault);
  await agreedFrame(vault, contactId);
  const { id: frameId, agreedOn: movedOn } = await agreedFrame(vault);
  valueOf(await vault.client.frames.handOver({ frameId, movedOn, movedBy: 'Karin Lund' }));
  valueOf(await vault.client.frames.purge({ frameId }));
}

async function makeOrigin(kind: Kind): Promise<ReturnType<typeof makeFolder>> {
  const origin = makeFolder();
  process.once('exit', () => origin.remove());
  if (kind === 'of a desk') await fillDesk(origin.path);
  else if (kind !== 'empty') await fill(origin.path, kind);
  return origin;
}

async function fill(path: string, kind: Exclude<Kind, 'empty' | 'of a desk'>): Promise<void> {
  if (kind === 'with frames') {
    const { path: base } = await originOf('with the recovery sheet');
    cpSync(base, path, { recursive: true });
  }
  const vault = await startVault(path);
  const displayName = 'Karin Lund';
  const passphrase = testPassphrase;
  if (kind === 'without the recovery sheet') {
    valueOf(await vault.client.accounts.create({ displayName, role: 'caseworker', passphrase }));
  } else if (kind === 'of a supervisor') {
    await makeAccount(vault, 'Kim Ek', 'supervisor');
  } else if (kind === 'with frames') {
    const [account] = valueOf(await vault.client.accounts.list({}));
    const accountId = account?.id ?? '';
    valueOf(await vault.client.accounts.unlock({ accountId, passphrase }));
    await addFrames(vault);
  } else {
    await makeAccount(vault, displayName);
  }
  await vault.lock();
}

function originOf(kind: Kind): Promise<ReturnType<typeof makeFolder>> {
  const made = origins.get(kind) ?? makeOrigin(kind);
  origins.set(kind, made);
  return made;
}

/**
 * A data folder for tests that are not about making an account. What is in it is made once in each
 * worker, by the real vault, and copied: making it takes seconds.
 */
export async function preparedFolder(
  kind: Kind = 'with the recovery sheet',
): Promise<PreparedFolder> {
  const origin = await originOf(kind);
  const folder = makeFolder();
  cpSync(origin.path, folder.path, { recursive: true });
  return { ...folder, phrase: testPassphrase };
}
