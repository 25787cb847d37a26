import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect } from 'react';
import type { OpenedFrame } from '#shared/model/record.ts';
import { reportError } from '#renderer/ui/error-notice.tsx';
import { openFrame, workingCopy } from './working-copy.ts';

/** What a frame says: opened for this page, which the log tells; undefined until it has come. */
export function useOpenedFrame(frameId: string): OpenedFrame | undefined {
  useEffect(() => {
    async function open() {
      const opened = await openFrame(frameId);
      if (!opened.ok) reportError(opened.error);
    }
    void open();
  }, [frameId]);
  return useLiveQuery(() => workingCopy.openedFrames.get(frameId), [frameId]);
}
