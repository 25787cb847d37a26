import { useId } from 'react';
import { useWords } from '#renderer/ui/words.tsx';
import { planParts } from '#shared/content/kinds.ts';
import { useRoom } from './meeting-context.ts';
import './phone-plan.css';

/** What was agreed on the phone before the meeting, for both to see that it was heard right. */
export function PhonePlan() {
  const { t } = useWords();
  const { plan } = useRoom().state;
  const id = useId();
  const parts = planParts.filter((part) => plan[part] !== undefined);
  if (parts.length === 0) return null;
  return (
    <section className="phone-plan" aria-labelledby={id}>
      <h2 id={id}>{t('opening.plan.title')}</h2>
      <dl>
        {parts.map((part) => (
          <div key={part}>
            <dt>{t(`toolbox.plan.${part}`)}</dt>
            <dd>
              <bdi>{plan[part]}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
