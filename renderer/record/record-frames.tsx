import { FramePage } from '#renderer/frame/frame-page.tsx';
import type { RecordedFrame } from '#shared/telling/record.ts';
import { FactList } from './fact-list.tsx';
import { Happenings } from './happenings.tsx';

/** Every frame in full, the newest first; of those that are gone or damaged what is left. */
export function RecordFrames({ frames }: { readonly frames: readonly RecordedFrame[] }) {
  return frames.map(({ id, heading, facts, note, opened, remarks }) => (
    <article key={id} className="record-item" aria-labelledby={`frame-${id}`}>
      <h3 id={`frame-${id}`}>{heading}</h3>
      <FactList facts={facts} />
      {note === null ? null : <p>{note}</p>}
      {remarks.length === 0 ? null : <Happenings all={remarks} />}
      {opened === null ? null : (
        <FramePage frame={opened.frame} digest={opened.digest} headingLevel={4} />
      )}
    </article>
  ));
}
