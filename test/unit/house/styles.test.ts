import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const renderer = join(import.meta.dirname, '..', '..', '..', 'renderer');

/** The classes that begin a rule of a style sheet: those it defines, not those it adapts inside its own. */
function definedIn(file: string): readonly string[] {
  const style = readFileSync(join(renderer, file), 'utf8').replaceAll(/\/\*.*?\*\//gs, '');
  return [...style.matchAll(/(?:^|\}|,)\s*\.([a-z][a-z0-9-]*)\s*(?=[{,])/gm)].map(
    (match) => match[1] ?? '',
  );
}

test('no class is defined in two folders: all style sheets are in the page at once', () => {
  const sheets = readdirSync(renderer, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.css'),
  );
  const owners = new Map<string, string>();
  const shared: string[] = [];
  for (const sheet of sheets) {
    for (const name of new Set(definedIn(sheet))) {
      const owner = owners.get(name);
      if (owner !== undefined && dirname(owner) !== dirname(sheet)) {
        shared.push(`${name}: ${owner} and ${sheet}`);
      }
      owners.set(name, sheet);
    }
  }
  expect(shared).toEqual([]);
});
