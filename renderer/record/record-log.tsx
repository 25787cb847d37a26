import type { RecordedDay } from '#shared/telling/record.ts';
import { Happenings } from './happenings.tsx';

/** Who did what and when, by the day. */
export function RecordLog({ days }: { readonly days: readonly RecordedDay[] }) {
  return days.map(({ day, heading, lines }) => (
    <div key={lines[0]?.id ?? day} className="record-day">
      <h3>{heading}</h3>
      <Happenings all={lines} />
    </div>
  ));
}
