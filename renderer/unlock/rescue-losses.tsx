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

/** What is known to be gone, counted, and what cannot be counted, under its heading. */
export function RescueLosses({
  plan: { lost, mayLackMore },
}: {
  readonly plan: Pick<RescuePlan, 'lost' | 'mayLackMore'>;
}) {
  const { t } = useWords();
  const gone = kinds.filter((kind) => lost[kind] > 0);
  const isCounted = gone.length > 0;
  return (
    <>
      <h3>{t(isCounted || !mayLackMore ? 'rescue.lost.title' : 'rescue.lost.maybe')}</h3>
      {isCounted || mayLackMore ? null : <p>{t('rescue.lost.nothing')}</p>}
      <ul>
        {gone.map((kind) => (
          <li key={kind}>{t(`rescue.lost.${kind}`, { count: lost[kind] })}</li>
        ))}
        {mayLackMore ? (
          <li>{t(isCounted ? 'rescue.lost.mayLackMore' : 'rescue.lost.last')}</li>
        ) : null}
      </ul>
    </>
  );
}
