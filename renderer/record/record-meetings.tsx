import type { RecordedMeeting } from '#shared/telling/record.ts';
import { FactList } from './fact-list.tsx';
import { Happenings } from './happenings.tsx';

/** The meetings and how they ended; of one that has not ended, every step. */
export function RecordMeetings({ meetings }: { readonly meetings: readonly RecordedMeeting[] }) {
  return meetings.map(({ id, heading, facts, outcome, steps }) => (
    <article key={id} className="record-item" aria-labelledby={`meeting-${id}`}>
      <h3 id={`meeting-${id}`}>{heading}</h3>
      <FactList facts={facts} />
      <p>{outcome}</p>
      {steps === null ? null : (
        <>
          <p className="record-soft">{steps.lead}</p>
          <Happenings all={steps.happenings} />
        </>
      )}
    </article>
  ));
}
