import { statSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser } from '#build/stand-in/browser.ts';
import type { RenderedDocument } from '#shared/model/document.ts';
import { launchApp } from '#test/support/app.ts';
import { makeFolder } from '#test/support/folder.ts';
import { agreedFrame, makeAccount, testPassphrase } from '#test/support/meeting.ts';
import { callVault, signIn, slowMs } from '#test/support/screens.ts';
import { startVault, valueOf } from '#test/support/vault.ts';
import { printComparison, type Bench } from './comparison.ts';

/** A browser of its own opened, the same page printed by it, and closed: what the stand-in cannot do without. */
async function bareMs(html: string, profilesIn: string): Promise<number> {
  const start = performance.now();
  const browser = await openBrowser({
    isHeadless: true,
    hasDebugPort: false,
    runsScripts: false,
    backgroundColor: '#ffffff',
    profilesIn,
    width: 800,
    height: 600,
  });
  await browser.page.setContent(html);
  await browser.page.pdf({ tagged: true, outline: true, preferCSSPageSize: true });
  await browser.close();
  return performance.now() - start;
}

export const paper: Bench = {
  name: 'paper',
  about: 'a frame saved as PDF: made, counted and written, on the stand-in',
  needs: [],
  async run(isShort) {
    const folder = makeFolder();
    const out = makeFolder();
    try {
      const vault = await startVault(folder.path);
      await makeAccount(vault);
      const { id: frameId } = await agreedFrame(vault);
      const request = { kind: 'frame', frameId, format: 'pdf' } as const;
      const made = valueOf(await vault.call('documents.render', request)) as RenderedDocument;
      await vault.lock();
      if (made.content.type !== 'html') throw new Error('the paper is not a page');
      const app = await launchApp({ dataFolder: folder.path });
      const baseline: number[] = [];
      const ours: number[] = [];
      try {
        await signIn.passphrase(app.page).fill(testPassphrase);
        await app.page.keyboard.press('Enter');
        await signIn.passphrase(app.page).waitFor({ state: 'detached', timeout: slowMs });
        for (let round = 0; round < (isShort ? 3 : 10); round += 1) {
          baseline.push(await bareMs(made.content.html, out.path));
          const file = join(out.path, `${round}.pdf`);
          await app.host.answerSave(file);
          const start = performance.now();
          await callVault(app.page, 'documents.save', request);
          ours.push(performance.now() - start);
          if (statSync(file).size === 0) throw new Error('the paper is empty');
        }
      } finally {
        await app.close();
      }
      printComparison(
        'ms',
        { what: 'the same page printed by a fresh browser', values: baseline },
        [{ what: 'documents.save of a frame as PDF', values: ours }],
      );
    } finally {
      folder.remove();
      out.remove();
    }
  },
};
