import { useId, useState } from 'react';
import { announce } from '#renderer/ui/announcer.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { useWords } from '#renderer/ui/words.tsx';
import { unanswered } from '#shared/model/meeting-rules.ts';
import type { Answer } from '#shared/model/step.ts';
import { AnswerForm } from './answer-form.tsx';
import { AnswerInShort } from './answer-in-short.tsx';
import './answers-stage.css';
import { CardFace } from './card-face.tsx';
import { wordsOf } from './card-words.ts';
import { useRoom } from './meeting-context.ts';
import { PointsNote } from './points-note.tsx';
import { Sheet } from './sheet.tsx';

/** The list follows the card that is answered. */
function bringIntoView(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}

/** Every card the youth chose gets an answer from the caseworker. */
export function AnswersStage({ firstCard }: { readonly firstCard: string | null }) {
  const { t } = useWords();
  const { state, actions, isQuiet } = useRoom();
  const id = useId();
  const { chosen } = state;
  const [picked, setPicked] = useState<string | null>(firstCard);
  const waiting = unanswered(state);
  const card =
    chosen.find(({ id: cardId }) => cardId === picked) ?? waiting[0] ?? chosen[0] ?? null;

  async function save(cardId: string, answer: Answer) {
    if (!(await actions.answer(cardId, answer))) return;
    const next = waiting.find((other) => other.id !== cardId);
    const place = chosen.findIndex((other) => other.id === cardId);
    const after = waiting.find((other) => other.id !== cardId && chosen.indexOf(other) > place);
    setPicked((after ?? next)?.id ?? cardId);
    const said = t('meeting.say.answered', { card: wordsOf(state, cardId) });
    announce(next === undefined ? `${said} ${t('meeting.say.allAnswered')}` : said);
  }

  return (
    <div className="answers" data-empty={chosen.length === 0}>
      {chosen.length === 0 ? null : (
        <section className="answers-list" aria-labelledby={`${id}-list`}>
          <header>
            <h2 id={`${id}-list`}>{t('meeting.answers.title')}</h2>
            <p className="answers-hint">
              {t(waiting.length === 0 ? 'meeting.answers.allDone' : 'meeting.answers.hint')}
            </p>
          </header>
          <ol className="answers-cards" aria-label={t('meeting.answers.label')}>
            {chosen.map((chosenCard, index) => {
              const words = wordsOf(state, chosenCard.id);
              return (
                <li key={chosenCard.id}>
                  <button
                    type="button"
                    className="answers-pick"
                    ref={chosenCard.id === card?.id ? bringIntoView : undefined}
                    aria-current={chosenCard.id === card?.id ? 'true' : undefined}
                    onClick={() => setPicked(chosenCard.id)}
                  >
                    <CardFace cardId={chosenCard.id} words={words} look="strip" place={index + 1} />
                    <AnswerInShort answer={chosenCard.answer} />
                  </button>
                </li>
              );
            })}
          </ol>
        </section>
      )}
      <section className="answers-desk" aria-labelledby={`${id}-desk`}>
        {card === null ? (
          <NoCards titleId={`${id}-desk`} />
        ) : (
          <AnswerForm
            key={`${card.id}-${isQuiet}-${JSON.stringify(card.answer)}`}
            cardId={card.id}
            card={
              <h2 id={`${id}-desk`} className="answers-card">
                <CardFace
                  cardId={card.id}
                  words={wordsOf(state, card.id)}
                  look="card"
                  place={chosen.indexOf(card) + 1}
                  placedBy={card.placedBy}
                />
              </h2>
            }
            answer={card.answer}
            onSave={(answer) => save(card.id, answer)}
            onRemove={() => void actions.removeAnswer(card.id)}
          />
        )}
      </section>
      <div className="table-side">
        <Sheet />
        <PointsNote canWrite={false} />
      </div>
    </div>
  );
}

function NoCards({ titleId }: { readonly titleId: string }) {
  const { t } = useWords();
  const { actions } = useRoom();
  return (
    <div className="answers-none">
      <h2 id={titleId}>{t('meeting.answers.noCardsTitle')}</h2>
      <p>{t('meeting.answers.noCards')}</p>
      <Button onPress={() => void actions.goTo('cards')}>{t('meeting.answers.toCards')}</Button>
    </div>
  );
}
