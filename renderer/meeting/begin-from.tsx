import { useId, useState } from 'react';
import { announce } from '#renderer/ui/announcer.tsx';
import { Choice } from '#renderer/ui/choice.tsx';
import { useWords } from '#renderer/ui/words.tsx';
import { dayInFull } from '#shared/i18n/dates.ts';
import { isTableEmpty } from '#shared/model/brought.ts';
import type { EarlierFrame } from './earlier-frame.ts';
import { EarlierFrameButton } from './earlier-frame-button.tsx';
import './begin-from.css';
import { useRoom } from './meeting-context.ts';

/** Where there is a frame from before: start from it, or from an empty mat. Nothing is laid unasked (P2). */
export function BeginFrom() {
  const { earlier } = useRoom();
  return earlier === null ? null : <Beginning earlier={earlier} />;
}

function Beginning({ earlier }: { readonly earlier: EarlierFrame }) {
  const { t, language } = useWords();
  const { state, actions } = useRoom();
  const id = useId();
  const [isLaying, setIsLaying] = useState(false);
  const { version, agreedOn, purgedAt } = earlier.kept;
  const isBrought = state.brought !== null;
  const canChoose = isBrought
    ? state.undoable.at(-1)?.act.kind === 'frame-brought'
    : isTableEmpty(state);

  async function lay() {
    const opened = await earlier.open();
    if (opened !== undefined && (await actions.bring(opened.frame)))
      announce(t('versions.begin.laid'));
  }

  async function begin(from: 'empty' | 'earlier') {
    if (isLaying) return;
    setIsLaying(true);
    if (from === 'earlier') await lay();
    else if (await actions.undo()) announce(t('versions.begin.empties'));
    setIsLaying(false);
  }

  return (
    <section className="begin-from" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('versions.begin.title')}</h2>
      {purgedAt !== null ? (
        <p>{t('versions.begin.purged', { version })}</p>
      ) : (
        <>
          <p>{t('versions.begin.facts', { version, day: dayInFull(agreedOn, language) })}</p>
          <EarlierFrameButton />
          <Choice<'empty' | 'earlier'>
            label={t('versions.begin.question')}
            description={t(
              canChoose
                ? 'versions.begin.hint'
                : isBrought
                  ? 'versions.begin.changed'
                  : 'versions.begin.begun',
            )}
            options={[
              { id: 'empty', label: t('versions.begin.empty') },
              { id: 'earlier', label: t('versions.begin.earlier') },
            ]}
            value={isBrought ? 'earlier' : 'empty'}
            onChange={(from) => void begin(from)}
            isDisabled={!canChoose}
          />
        </>
      )}
    </section>
  );
}
