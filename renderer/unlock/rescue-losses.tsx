import { useWords } from '#renderer/ui/words.tsx';
import type { RescueLosses as Losses, RescuePlan } from '#shared/model/rescue.ts';

/** In the order in which somebody wants to know. */
const kinds = [
  'frames',
  'meetings',
  'steps',
  'names',
  'others',
  'lines',
] as const satisfies readonly (keyof Losses)[];

/** What is known to be gone, counted, and what cannot be counted. */
export function RescueLosses({
  plan: { lost, mayLackMore },
}: {
  readonly plan: Pick<RescuePlan, 'lost' | 'mayLackMore'>;
}) {
  const { t } = useWords();
  const gone = kinds.filter((kind) => lost[kind] > 0);
  if (gone.length === 0 && !mayLackMore) return <p>{t('rescue.lost.nothing')}</p>;
  return (
    <ul>
      {gone.map((kind) => (
        <li key={kind}>{t(`rescue.lost.${kind}`, { count: lost[kind] })}</li>
      ))}
      {mayLackMore ? <li>{t('rescue.lost.mayLackMore')}</li> : null}
    </ul>
  );
}
