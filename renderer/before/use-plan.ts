import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useEffectEvent, useLayoutEffect, useState } from 'react';
import { useMeeting } from '#renderer/data/meeting.ts';
import { openPlan, workingCopy } from '#renderer/data/working-copy.ts';
import { StepQueue } from '#renderer/meeting/actions.ts';
import { reportError } from '#renderer/ui/error-notice.tsx';
import type { PlanPart } from '#shared/content/kinds.ts';
import type { MeetingState } from '#shared/model/meeting.ts';
import type { Contact, Snapshot } from '#shared/model/record.ts';
import type { LetterWords } from '#shared/model/step.ts';

/** The plan for a meeting that has not begun, and what can be done to it. Each answers whether it was stored. */
export interface Plan {
  readonly state: MeetingState;
  readonly contact: Contact;
  readonly account: Snapshot['account'];
  readonly note: (part: PlanPart, text: string) => Promise<boolean>;
  readonly writeLetter: (letter: LetterWords) => Promise<boolean>;
}

/** The plan with this meeting's id; undefined while it is read. */
export function usePlan(
  meetingId: string,
  contactId: string,
  onFailed: () => void,
): Plan | undefined {
  const live = useMeeting(meetingId);
  const contact = useLiveQuery(() => workingCopy.contacts.get(contactId), [contactId]);
  const account = useLiveQuery(() => workingCopy.account.toCollection().first(), []);
  const [stepCount, setStepCount] = useState<number | null>(null);
  const [queue] = useState(() => new StepQueue(meetingId));
  const state = live?.state;
  const fail = useEffectEvent(onFailed);

  useEffect(() => {
    let isCurrent = true;
    async function open() {
      const opened = await openPlan(meetingId);
      if (!isCurrent) return;
      if (opened.ok) {
        setStepCount(opened.value);
        return;
      }
      reportError(opened.error);
      fail();
    }
    void open();
    return () => {
      isCurrent = false;
    };
  }, [meetingId]);
  useLayoutEffect(() => {
    if (state !== undefined) queue.show({ state, hand: 'caseworker' });
  }, [queue, state]);

  // A field takes what it starts with from the first plan it is shown, so that one must be whole.
  const isWhole = stepCount !== null && live !== undefined && live.steps.length >= stepCount;
  if (!isWhole || state === undefined || contact === undefined || account === undefined) {
    return undefined;
  }
  return {
    state,
    contact,
    account,
    note: (part, text) => queue.send('caseworker', { kind: 'plan-noted', part, text }),
    writeLetter: (letter) => queue.send('caseworker', { kind: 'letter-written', letter }),
  };
}
