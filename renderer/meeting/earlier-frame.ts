import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useMemo, useState } from 'react';
import { openFrame, workingCopy } from '#renderer/data/working-copy.ts';
import { reportError } from '#renderer/ui/error-notice.tsx';
import type { KeptFrame, OpenedFrame } from '#shared/model/record.ts';

/** The newest frame the two had before this meeting. */
export interface EarlierFrame {
  readonly kept: KeptFrame;
  /** What it says, once somebody at the table has opened it. */
  readonly opened: OpenedFrame | undefined;
  /** Opens it, which the log tells once for each sitting. Undefined when it cannot be read. */
  readonly open: () => Promise<OpenedFrame | undefined>;
}

/** The frame from before this meeting; null when there is none, undefined while that is read. */
export function useEarlierFrame(
  contactId: string | undefined,
  meetingId: string,
): EarlierFrame | null | undefined {
  const kept = useLiveQuery(async () => {
    if (contactId === undefined) return undefined;
    const frames = await workingCopy.frames.where('contactId').equals(contactId).toArray();
    const others = frames.filter((frame) => frame.meetingId !== meetingId);
    return others.toSorted((a, b) => b.version - a.version)[0] ?? null;
  }, [contactId, meetingId]);
  const frameId = kept?.purgedAt === null ? kept.id : undefined;
  const [openedId, setOpenedId] = useState<string>();
  const opened = useLiveQuery(
    () => (openedId === undefined ? undefined : workingCopy.openedFrames.get(openedId)),
    [openedId],
  );

  const open = useCallback(async () => {
    if (frameId === undefined) return undefined;
    if (opened?.id === frameId) return opened;
    const result = await openFrame(frameId);
    if (!result.ok) {
      reportError(result.error);
      return undefined;
    }
    setOpenedId(frameId);
    return result.value;
  }, [frameId, opened]);

  return useMemo(() => (kept ? { kept, opened, open } : kept), [kept, opened, open]);
}
