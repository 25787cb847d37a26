import { Told } from '#renderer/ui/kept.tsx';
import type { Happening } from '#shared/telling/record.ts';

/** Things that happened, each with its time; the last one first. */
export function Happenings({ all }: { readonly all: readonly Happening[] }) {
  return (
    <ol className="happenings">
      {all.map(({ id, at, when, words }) => (
        <li key={id}>
          <time dateTime={at}>{when}</time>
          <span>
            <Told>{words}</Told>
          </span>
        </li>
      ))}
    </ol>
  );
}
