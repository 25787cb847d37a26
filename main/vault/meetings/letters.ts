import type { DocumentRequest } from '#shared/model/document.ts';
import { meetingOf } from '#shared/model/meeting.ts';
import { isOver } from '#shared/model/record.ts';
import type { LetterWords } from '#shared/model/step.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import type { Log } from '../log/log.ts';
import type { Store } from '../store/store.ts';

/** The welcome letters of planned meetings: their words stand in the meeting's steps. */
export class Letters {
  readonly #store: Store;
  readonly #log: Log;

  constructor(store: Store, log: Log) {
    this.#store = store;
    this.#log = log;
  }

  /** The letter as it was last written; null when none was. Errors: `meeting-not-found`, `meeting-ended`. */
  read(meetingId: string): Result<LetterWords | null> {
    const meeting = this.#store.meeting(meetingId);
    if (meeting === undefined) return fail('meeting-not-found');
    if (isOver(meeting)) return fail('meeting-ended');
    return ok(meetingOf(meeting.start, this.#store.steps(meetingId)).letter);
  }

  /** It reached a printer or a file; the log says so. Errors: `meeting-not-found`. */
  delivered(
    { meetingId, format }: Extract<DocumentRequest, { kind: 'letter' }>,
    how: 'printed' | 'saved',
  ): Result<null> {
    const meeting = this.#store.meeting(meetingId);
    if (meeting === undefined) return fail('meeting-not-found');
    const { contactId } = meeting;
    this.#log.note(
      how === 'printed'
        ? { kind: 'letter-printed', contactId, meetingId }
        : { kind: 'letter-saved', contactId, meetingId, format },
    );
    return ok(null);
  }
}
