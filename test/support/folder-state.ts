import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { setTimeout as pass } from 'node:timers/promises';
import { digestOf } from '#main/vault/file.ts';

/** Every file of a folder and what is in it, to the byte: the store's pages and its journal too. */
export type FolderState = ReadonlyMap<string, string>;

/** A file's digest; of one that has gone since it was listed, that. */
function contentOf(path: string): string {
  try {
    return digestOf(readFileSync(path));
  } catch (exception) {
    if ((exception as NodeJS.ErrnoException).code === 'ENOENT') return 'gone';
    throw exception;
  }
}

/** `without`: names of folders that hold nothing of the program's own. */
export function stateOf(folder: string, without: readonly string[] = []): FolderState {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(folder, path), path] as const)
      .filter(([name]) => !without.some((other) => name.startsWith(`${other}/`)))
      .map(([name, path]) => [name, contentOf(path)]),
  );
}

/** The files that are not as they were, or not there any more, or new. */
export function changedFiles(before: FolderState, after: FolderState): readonly string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (name) => before.get(name) !== after.get(name),
  );
}

/** Waits until whatever was going on has ended: two looks in a row find the same in every file. */
export async function untilQuiet(folder: string, without: readonly string[] = []): Promise<void> {
  for (let before = stateOf(folder, without); ;) {
    await pass(300);
    const after = stateOf(folder, without);
    if (changedFiles(before, after).length === 0) return;
    before = after;
  }
}
