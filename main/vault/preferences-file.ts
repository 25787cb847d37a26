import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultPreferences, preferences, type Preferences } from '#shared/model/preferences.ts';
import { replaceFile } from './file.ts';

/** The look of this machine. A missing or damaged file only means the default look. */
export function readPreferences(dataFolder: string): Preferences {
  try {
    const parsed = preferences
      .partial()
      .safeParse(JSON.parse(readFileSync(join(dataFolder, 'preferences.json'), 'utf8')));
    return { ...defaultPreferences, ...(parsed.success ? withoutGaps(parsed.data) : {}) };
  } catch {
    return defaultPreferences;
  }
}

/** Changes some of the preferences and keeps the rest. Throws what the disk throws. */
export function changePreferences(
  dataFolder: string,
  change: { readonly [K in keyof Preferences]?: Preferences[K] | undefined },
): Preferences {
  const next = { ...readPreferences(dataFolder), ...withoutGaps(change) };
  replaceFile(join(dataFolder, 'preferences.json'), `${JSON.stringify(next, null, 2)}\n`);
  return next;
}

function withoutGaps(change: object): Partial<Preferences> {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
}
