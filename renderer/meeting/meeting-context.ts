import { createContext, useContext } from 'react';
import type { LiveMeeting } from '#renderer/data/meeting.ts';
import type { Contact } from '#shared/model/record.ts';
import type { Actions, Hand } from './actions.ts';
import type { Drafts } from './drafts.ts';
import type { EarlierFrame } from './earlier-frame.ts';

/** What every part of the meeting may read and do. */
export interface MeetingRoom extends LiveMeeting {
  readonly actions: Actions;
  readonly drafts: Drafts;
  readonly contact: Contact;
  readonly caseworkerName: string;
  /** The frame the two have from before; null at a first meeting. */
  readonly earlier: EarlierFrame | null;
  /** Who moves the cards now. Not kept: a meeting that is opened again starts with the youth. */
  readonly hand: Hand;
  readonly setHand: (hand: Hand) => void;
  /** "Inte anteckna" lies on the mat: nobody writes freely. */
  readonly isQuiet: boolean;
  readonly leave: () => void;
}

export const MeetingContext = createContext<MeetingRoom | null>(null);

/** The meeting we sit in. */
export function useRoom(): MeetingRoom {
  const room = useContext(MeetingContext);
  if (room === null) throw new TypeError('outside a meeting');
  return room;
}
