import { extname, join } from 'node:path';
import { app, dialog, type BrowserWindow } from 'electron';
import type { DocumentRequest, RenderedDocument } from '#shared/model/document.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import { pagesIn, pdfOf, printOut } from './paper.ts';
import type { ServedFiles } from './protocol.ts';
import { writeWhole } from './saved-file.ts';
import type { VaultProcess } from './vault-process.ts';

/** What a paper is made with. The vault is the one that was unlocked when the person asked. */
export interface Desk {
  readonly vault: VaultProcess;
  readonly window: BrowserWindow;
  readonly files: ServedFiles;
}

/** Asks where, then writes the file there. */
export async function saveDocument(
  request: DocumentRequest,
  { vault, window, files }: Desk,
): Promise<Result<{ saved: boolean }>> {
  const rendered = await render(request, vault);
  if (!rendered.ok) return rendered;
  const { fileName, content } = rendered.value;
  if (!(await fits(content, files))) return fail('letter-too-long');
  const extension = extname(fileName).slice(1);
  const choice = await dialog.showSaveDialog(window, {
    defaultPath: join(app.getPath('documents'), fileName),
    filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
    properties: ['showOverwriteConfirmation', 'createDirectory', 'dontAddToRecent'],
  });
  if (choice.canceled) return ok({ saved: false });
  // It may have locked while the dialog stood open: then no paper leaves the program any more.
  if (vault.isGone) return fail('vault-gone');
  const bytes =
    content.type === 'text' ? Buffer.from(content.text) : await pdf(content.html, files);
  if (vault.isGone) return fail('vault-gone');
  if (bytes === null) return fail('save-failed');
  const written = await writeWhole(choice.filePath, bytes);
  if (!written.ok) return written;
  const noted = await vault.call('documents.delivered', { request, how: 'saved' });
  return noted.ok ? ok({ saved: true }) : noted;
}

/** Shows the print dialog for the same page. */
export async function printDocument(
  request: DocumentRequest,
  { vault, files }: Desk,
): Promise<Result<{ printed: boolean }>> {
  const rendered = await render(request, vault);
  if (!rendered.ok) return rendered;
  const { content } = rendered.value;
  if (content.type !== 'html') return fail('print-failed');
  try {
    if (!(await fits(content, files))) return fail('letter-too-long');
    if (!(await printOut(content.html, files, content.size))) return ok({ printed: false });
  } catch {
    return fail('print-failed');
  }
  const noted = await vault.call('documents.delivered', { request, how: 'printed' });
  return noted.ok ? ok({ printed: true }) : noted;
}

async function render(
  request: DocumentRequest,
  vault: VaultProcess,
): Promise<Result<RenderedDocument>> {
  // Typed by the contract: the vault is our own process.
  return (await vault.call('documents.render', request)) as Result<RenderedDocument>;
}

/** Whether a paper that may only have so many pages has no more, before anybody is asked anything. */
async function fits(content: RenderedDocument['content'], files: ServedFiles): Promise<boolean> {
  if (content.type !== 'html' || content.mostPages === undefined) return true;
  const made = await pdf(content.html, files);
  return made === null || pagesIn(made) <= content.mostPages;
}

async function pdf(html: string, files: ServedFiles): Promise<Buffer | null> {
  try {
    return await pdfOf(html, files);
  } catch {
    return null;
  }
}
