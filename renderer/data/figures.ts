import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect } from 'react';
import { reportError } from '#renderer/ui/error-notice.tsx';
import type { UnitFigures } from '#shared/model/figures.ts';
import { client } from './client.ts';
import { figuresKey, workingCopy } from './working-copy.ts';

/** The unit's figures, asked for when this is first used; undefined until they have come. */
export function useFigures(): UnitFigures | undefined {
  useEffect(() => {
    async function load() {
      const loaded = await client.figures.load({});
      if (!loaded.ok) reportError(loaded.error);
    }
    void load();
  }, []);
  return useLiveQuery(() => workingCopy.figures.get(figuresKey), []);
}
