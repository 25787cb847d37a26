import { recordLines } from '#shared/model/log.ts';
import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { reportError } from '#renderer/ui/error-notice.tsx';
import type { WholeRecord } from '#shared/telling/record.ts';
import { exchangeKey, openRecord, workingCopy } from './working-copy.ts';

/**
 * Everything that is stored about one contact: opened for this page, which the log tells, and kept
 * true by the working copy; undefined until it has come.
 */
export function useWholeRecord(contactId: string): WholeRecord | undefined {
  const [isOpened, setOpened] = useState(false);
  useEffect(() => {
    async function open() {
      const opened = await openRecord(contactId);
      if (opened.ok) setOpened(true);
      else reportError(opened.error);
    }
    void open();
  }, [contactId]);
  return useLiveQuery(
    async () => (isOpened ? readRecord(contactId) : undefined),
    [contactId, isOpened],
  );
}

async function readRecord(contactId: string): Promise<WholeRecord | undefined> {
  const copy = workingCopy;
  const [account, contact, meetings, kept, frames, log] = await Promise.all([
    copy.account.toCollection().first(),
    copy.contacts.get(contactId),
    copy.meetings.where('contactId').equals(contactId).toArray(),
    copy.frames.where('contactId').equals(contactId).toArray(),
    copy.openedFrames.where('contactId').equals(contactId).toArray(),
    copy.log.orderBy('place').toArray(),
  ]);
  if (account === undefined || contact === undefined) return undefined;
  const ids = meetings.map(({ id }) => id);
  const frameIds = new Set(kept.map(({ id }) => id));
  const remarks = await copy.remarks
    .where('frameId')
    .anyOf([...frameIds])
    .toArray();
  const exchange = await copy.exchange.get(exchangeKey);
  const steps = await copy.steps.where('meetingId').anyOf(ids).toArray();
  return {
    account: { name: account.displayName, role: account.role },
    contact,
    meetings,
    kept,
    frames,
    steps: steps.toSorted((a, b) => a.seq - b.seq),
    remarks,
    waiting: (exchange?.waitingFrames ?? []).filter(({ frameId }) => frameIds.has(frameId)),
    log: recordLines(contactId, log),
  };
}
