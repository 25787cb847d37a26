import { cpSync } from 'node:fs';
import { makeFolder } from './folder.ts';
import { agreedFrame, makeAccount, testPassphrase } from './meeting.ts';
import { startVault, valueOf, type TestVault } from './vault.ts';

export interface PreparedFolder {
  readonly path: string;
  /** Opens the one account in it. */
  readonly phrase: string;
  remove(): void;
}

/** `of a supervisor`: Kim Ek, and nobody else. `with frames`: one youth has two of them, and another's has been handed over and removed. */
type Kind =
  | 'with the recovery sheet'
  | 'without the recovery sheet'
  | 'with frames'
  | 'of a supervisor';

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
  if (kind === 'with frames') {
    const { path } = await originOf('with the recovery sheet');
    cpSync(path, origin.path, { recursive: true });
  }
  const vault = await startVault(origin.path);
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
  return origin;
}

function originOf(kind: Kind): Promise<ReturnType<typeof makeFolder>> {
  const made = origins.get(kind) ?? makeOrigin(kind);
  origins.set(kind, made);
  return made;
}

/**
 * A data folder with one account in it, a caseworker's when nothing else is said, for tests that are
 * not about making one. The account is made once in each worker, by a real vault, and copied: making
 * it takes seconds.
 */
export async function preparedFolder(
  kind: Kind = 'with the recovery sheet',
): Promise<PreparedFolder> {
  const origin = await originOf(kind);
  const folder = makeFolder();
  cpSync(origin.path, folder.path, { recursive: true });
  return { ...folder, phrase: testPassphrase };
}
