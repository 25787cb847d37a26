import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { meetingOf, type MeetingState } from '#shared/model/meeting.ts';
import type { Meeting, MeetingStep } from '#shared/model/record.ts';
import { workingCopy } from './working-copy.ts';

/** A meeting as the store has it: its place in the record, its steps and what they add up to. */
export interface LiveMeeting {
  readonly meeting: Meeting;
  readonly steps: readonly MeetingStep[];
  readonly state: MeetingState;
}

/** The meeting with this id, kept true by the working copy; undefined while it is read. */
export function useMeeting(meetingId: string): LiveMeeting | undefined {
  const meeting = useLiveQuery(() => workingCopy.meetings.get(meetingId), [meetingId]);
  const steps = useLiveQuery(
    () => workingCopy.steps.where('meetingId').equals(meetingId).sortBy('seq'),
    [meetingId],
  );
  return useMemo(() => {
    if (meeting === undefined || steps === undefined) return undefined;
    return { meeting, steps, state: meetingOf(meeting.start, steps) };
  }, [meeting, steps]);
}
