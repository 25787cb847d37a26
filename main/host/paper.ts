import { randomUUID } from 'node:crypto';
import { BrowserWindow, session } from 'electron';
import type { PosterSize } from '#shared/model/document.ts';
import { origin, scheme } from './origin.ts';
import { paperContentPolicy, paperPreferences } from './policy.ts';
import { fontsOf, serve, servedPage, type ServedFiles } from './protocol.ts';
import { newPartition } from './window.ts';

/** Tagged and with an outline, so that a screen reader can read the copy the youth takes home. */
export const pdfOptions = {
  generateTaggedPDF: true,
  generateDocumentOutline: true,
  preferCSSPageSize: true,
  printBackground: true,
} as const;

/** The papers being made now. */
const papers = new Set<BrowserWindow>();

/** Ends every paper under way: once the program is locked, nothing is printed any more. */
export function closePapers(): void {
  for (const paper of papers) paper.destroy();
}

/**
 * A page of HTML in a window nobody sees, for as long as `use` needs it: no script, a session of
 * its own, nothing to load but our fonts.
 */
async function withPaper<T>(
  html: string,
  files: ServedFiles,
  use: (window: BrowserWindow) => Promise<T>,
): Promise<T> {
  const address = `${origin}/print/${randomUUID()}`;
  const fonts = fontsOf(files);
  const ownSession = session.fromPartition(newPartition('paper'), { cache: false });
  ownSession.protocol.handle(scheme, (request) =>
    request.url === address && request.method === 'GET'
      ? servedPage(html, paperContentPolicy)
      : serve(fonts, request, paperContentPolicy),
  );
  const window = new BrowserWindow({
    show: false,
    title: 'Soc Box',
    webPreferences: { ...paperPreferences, session: ownSession },
  });
  papers.add(window);
  try {
    await window.loadURL(address);
    return await use(window);
  } finally {
    papers.delete(window);
    if (!window.isDestroyed()) window.destroy();
  }
}

/** The page as a PDF. */
export function pdfOf(html: string, files: ServedFiles): Promise<Buffer> {
  return withPaper(html, files, (window) => window.webContents.printToPDF(pdfOptions));
}

/** How many pages a PDF of ours has. Chromium writes each page's dictionary in the open. */
export function pagesIn(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
}

/** Shows the system's print dialog. False when the person changed their mind. */
export function printOut(
  html: string,
  files: ServedFiles,
  pageSize: PosterSize = 'A4',
): Promise<boolean> {
  return withPaper(html, files, (window) => {
    const { promise, resolve, reject } = Promise.withResolvers<boolean>();
    window.once('closed', () => resolve(false));
    window.webContents.print(
      { silent: false, printBackground: true, pageSize },
      (success, reason) => {
        // Electron has no code for a changed mind, only this text ("Print job canceled").
        if (success || /cancel/i.test(reason)) resolve(success);
        else reject(new Error('printing failed'));
      },
    );
    return promise;
  });
}
