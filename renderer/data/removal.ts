import { useLiveQuery } from 'dexie-react-hooks';
import { useToday } from '#renderer/ui/use-today.ts';
import { dayOf } from '#shared/i18n/dates.ts';
import { removedFrom } from '#shared/model/retention.ts';
import { workingCopy } from './working-copy.ts';

/** The first day on which this frame or meeting is removed here by itself; null when it is not. */
export function useRemovedFrom(id: string): string | null {
  const today = useToday();
  const removal = useLiveQuery(() => workingCopy.removals.get(id), [id]);
  return removal === undefined ? null : removedFrom(removal, dayOf(today));
}
