import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeFolder } from '#test/support/folder.ts';
import { findTexts } from '#test/support/search.ts';
import { writeUnencrypted } from '#test/support/unencrypted.ts';
import type { Play } from './play.ts';

const root = join(import.meta.dirname, '..', '..');

/** What is looked for, and since when. */
export interface Search {
  readonly begunAt: number;
  readonly accountFolder: string;
  readonly phrase: string;
  /** Kept: they must lie nowhere in the open, and must be found once the encryption is taken off. */
  readonly kept: readonly string[];
  /** Thrown away: they must be gone from the store too. */
  readonly gone: readonly string[];
}

/** Looks for what was chosen and written in everything the program left behind, and proves that it looks. */
export async function searchForLeaks(play: Play, search: Search): Promise<void> {
  const { accountFolder, phrase } = search;
  // Four letters can come about by chance in encrypted bytes.
  const texts = [...search.kept, ...search.gone, phrase].filter((text) => text.length > 6);
  const found = [
    ...findTexts(play.dataFolder, texts),
    ...findTexts(tmpdir(), texts, { changedSince: search.begunAt, except: [root] }),
  ];
  for (const { text, form, file } of found) {
    play.say(`FOUND IN THE OPEN: ${text} (${form}) in ${file}`);
  }
  const open = makeFolder();
  await writeUnencrypted(accountFolder, phrase, open.path);
  const inStore = new Set(findTexts(open.path, texts).map(({ text }) => text));
  open.remove();
  const stayed = search.gone.filter((text) => inStore.has(text));
  for (const text of stayed) play.say(`STILL IN THE STORE: ${text}`);
  if (found.length > 0 || stayed.length > 0 || inStore.size < 4) {
    throw new Error('the search for leaks failed');
  }
  play.say(
    `in the data folder and the temporary folder: 0 of ${texts.length} texts found in the open`,
  );
  play.say(
    `in the same store with its encryption taken off: ${inStore.size} found, so the search works`,
  );
}
