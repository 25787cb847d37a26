import { dialog, type BrowserWindow } from 'electron';
import { fail, ok, type Result } from '#shared/result.ts';
import type { VaultProcess } from './vault-process.ts';

/** Asks which folder envelopes shall travel through, and tells the vault that was unlocked when it asked. */
export async function chooseExchangeFolder(
  vault: VaultProcess,
  window: BrowserWindow,
): Promise<Result<{ chosen: boolean }>> {
  const choice = await dialog.showOpenDialog(window, {
    properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
  });
  const [folder] = choice.filePaths;
  if (choice.canceled || folder === undefined) return ok({ chosen: false });
  // It may have locked while the dialog stood open.
  if (vault.isGone) return fail('vault-gone');
  const used = await vault.call('exchange.useFolder', { folder });
  return used.ok ? ok({ chosen: true }) : used;
}
