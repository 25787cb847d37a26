import { open } from 'node:fs/promises';
import { dialog, type BrowserWindow } from 'electron';
import { deckFileLimits } from '#shared/decks/deck-file.ts';
import type { DeckChoice } from '#shared/decks/decks-in-use.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import type { VaultProcess } from './vault-process.ts';

/** Asks which deck file, and gives what stands in it to the vault that was unlocked when it asked. */
export async function chooseDeckFile(
  vault: VaultProcess,
  window: BrowserWindow,
): Promise<Result<DeckChoice>> {
  const choice = await dialog.showOpenDialog(window, {
    properties: ['openFile', 'dontAddToRecent'],
    filters: [{ name: 'JSON', extensions: ['json'] }],
  });
  const [file] = choice.filePaths;
  if (choice.canceled || file === undefined) return ok({ kind: 'cancelled' });
  // It may have locked while the dialog stood open.
  if (vault.isGone) return fail('vault-gone');
  const text = await textOf(file);
  if (text === null) return fail('file-unreadable');
  // Typed by the contract: the vault is our own process.
  return (await vault.call('decks.use', { text })) as Result<DeckChoice>;
}

/** The file's text, one byte more than a deck may have at most: then the vault says that it is too big. */
async function textOf(file: string): Promise<string | null> {
  try {
    const handle = await open(file, 'r');
    try {
      // Something else than a file could give bytes without end, or none ever.
      if (!(await handle.stat()).isFile()) return null;
      const bytes = Buffer.alloc(deckFileLimits.bytes + 1);
      let length = 0;
      for (let read = -1; read !== 0 && length < bytes.length; length += read) {
        ({ bytesRead: read } = await handle.read(bytes, length));
      }
      return bytes.toString('utf8', 0, length);
    } finally {
      await handle.close();
    }
  } catch {
    return null;
  }
}
