import { useId, useRef } from 'react';
import { announce } from '#renderer/ui/announcer.tsx';
import { Choice } from '#renderer/ui/choice.tsx';
import { useContent } from '#renderer/toolbox/use-content.ts';
import { useWords } from '#renderer/ui/words.tsx';
import { isolate } from '#shared/i18n/isolate.ts';
import type { Actor } from '#shared/model/step.ts';
import { textLimits } from '#shared/model/text.ts';
import type { Hand } from './actions.ts';
import './closing-stage.css';
import { useRoom } from './meeting-context.ts';
import { NextTime } from './next-time.tsx';
import { OwnWords } from './own-words.tsx';
import { OwnPick, Pick } from './pick.tsx';
import { QuietLine } from './quiet-line.tsx';
import { Sheet } from './sheet.tsx';

/** How the meeting was, in words about the meeting: each of the two says their own, or nothing. */
export function ClosingStage() {
  const { t, language } = useWords();
  const { state, actions, hand, setHand, isQuiet } = useRoom();
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const { closingWords } = useContent();
  const { closing } = state;
  const isFull = closing.length >= 40;
  const sayersOf = (wordId: string) =>
    closing.flatMap((word) => (word.id === wordId ? [word.by] : []));
  const others = closing.filter((said) => !closingWords.some((word) => word.id === said.id));
  const ideas = closingWords.flatMap(({ id: wordId, nextTime }) =>
    nextTime !== null && sayersOf(wordId).length > 0 ? [nextTime[language]] : [],
  );

  async function remove(wordId: string) {
    if (!(await actions.removeClosing(wordId))) return;
    announce(t('opening.closing.removed'));
    title.current?.focus();
  }

  return (
    <div className="closing">
      <section className="closing-sheet" aria-labelledby={`${id}-title`}>
        <header className="closing-head">
          <h2 id={`${id}-title`} ref={title} tabIndex={-1}>
            {t('opening.closing.title')}
          </h2>
          <div className="hand" data-hand={hand}>
            <Choice<Hand>
              look="switch"
              label={t('opening.closing.sayer')}
              options={[
                { id: 'youth', label: t('meeting.hand.youth') },
                { id: 'caseworker', label: t('meeting.hand.caseworker') },
              ]}
              value={hand}
              onChange={setHand}
            />
          </div>
          <p>{t('opening.closing.hint')}</p>
        </header>
        <ul className="picks" aria-label={t('opening.closing.label')}>
          {closingWords.map((word) => {
            const sayers = sayersOf(word.id);
            const isPicked = sayers.includes(hand);
            return (
              <Pick
                key={word.id}
                words={word.words[language]}
                note={<Sayers by={sayers} />}
                isPicked={isPicked}
                isDisabled={isFull && !isPicked}
                onChange={() =>
                  void (isPicked ? actions.removeClosing(word.id) : actions.pickClosing(word.id))
                }
              />
            );
          })}
          {others.map((said) => {
            const words = said.text ?? said.id;
            return (
              <OwnPick
                key={`${said.id} ${said.by}`}
                words={words}
                note={<Sayers by={[said.by]} />}
                removeLabel={t('opening.closing.remove', { text: isolate(words) })}
                onRemove={said.by === hand ? () => void remove(said.id) : null}
              />
            );
          })}
        </ul>
        {isQuiet ? (
          <QuietLine>{t('opening.closing.quiet')}</QuietLine>
        ) : isFull ? (
          <p>{t('opening.closing.full')}</p>
        ) : (
          <OwnWords
            draft="own closing"
            label={t('opening.closing.own')}
            putLabel={t('opening.closing.put')}
            limit={textLimits.closing}
            said={t('opening.closing.written')}
            onPut={actions.writeClosing}
          />
        )}
      </section>
      <div className="table-side">
        <Sheet form={<NextTime ideas={ideas} />} />
      </div>
    </div>
  );
}

/** Who has said it: seen by both, whoever's hand it is now. */
function Sayers({ by }: { readonly by: readonly Actor[] }) {
  const { t } = useWords();
  return by.length === 0 ? null : (
    <span className="pick-sayers">
      {by.map((sayer) => (
        <span key={sayer} className={`doer doer-${sayer}`}>
          {t(`meeting.doer.${sayer}`)}
        </span>
      ))}
    </span>
  );
}
