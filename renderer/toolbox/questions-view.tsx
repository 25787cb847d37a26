import { CaretLeftIcon, CaretRightIcon, CardsIcon, ListBulletsIcon } from '@phosphor-icons/react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { announce } from '#renderer/ui/announcer.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { useWords } from '#renderer/ui/words.tsx';
import type { Question } from '#shared/content/kinds.ts';
import { drawOther } from './draw.ts';
import { QuestionCard } from './question-card.tsx';
import './questions-view.css';
import { useContent } from './use-content.ts';

/**
 * The deck of questions: draw one, flip through them, or see them all. Which ones were asked is kept
 * nowhere (P9).
 */
export function QuestionsView() {
  const { t, language } = useWords();
  const { questions } = useContent();
  const [openId, setOpenId] = useState<string | null>(null);
  /** The question that was left for the list: the focus comes back to it. */
  const [leftId, setLeftId] = useState<string | null>(null);
  const view = useRef<HTMLDivElement>(null);
  const place = questions.findIndex(({ id }) => id === openId);
  const open = questions[place] ?? null;

  function show(question: Question | undefined) {
    if (question === undefined) return;
    setOpenId(question.id);
    // Another card starts from its top.
    view.current?.closest('.dialog-body')?.scrollTo({ top: 0 });
    // The first that is opened takes the focus, and is heard by that.
    if (open !== null) announce(question.question[language]);
  }

  function draw() {
    const ids = questions.map(({ id }) => id);
    const drawn = drawOther(ids, openId ?? leftId);
    show(questions.find(({ id }) => id === drawn));
  }

  const flip = (by: 1 | -1) => show(questions[(place + by + questions.length) % questions.length]);

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (open === null || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const { target, key } = event;
    if (!(target instanceof HTMLElement) || view.current?.contains(target) !== true) return;
    // There the arrows choose another age.
    if (target.closest('[role="radiogroup"]') !== null) return;
    if (key === 'ArrowRight') flip(1);
    if (key === 'ArrowLeft') flip(-1);
  });
  useEffect(() => {
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  return (
    <div className="questions" ref={view}>
      <div className="questions-tools">
        <Button look="primary" icon={<CardsIcon weight="duotone" />} onPress={draw}>
          {t(open === null ? 'toolbox.questions.draw' : 'toolbox.questions.drawOther')}
        </Button>
        {open === null ? (
          <p className="questions-hint">{t('toolbox.questions.hint')}</p>
        ) : (
          <>
            <Button
              icon={<ListBulletsIcon weight="bold" />}
              onPress={() => {
                setLeftId(openId);
                setOpenId(null);
              }}
            >
              {t('toolbox.questions.all')}
            </Button>
            <span className="questions-flip">
              <IconButton
                label={t('toolbox.questions.previous')}
                icon={<CaretLeftIcon weight="bold" />}
                onPress={() => flip(-1)}
              />
              <span aria-hidden="true">
                {t('toolbox.questions.place', { place: place + 1, count: questions.length })}
              </span>
              <IconButton
                label={t('toolbox.questions.next')}
                icon={<CaretRightIcon weight="bold" />}
                onPress={() => flip(1)}
              />
            </span>
          </>
        )}
      </div>
      {open === null ? (
        <ol className="questions-list">
          {questions.map((question) => (
            <li key={question.id}>
              <button
                type="button"
                className="questions-pick"
                // Back where one was.
                ref={question.id === leftId ? takeFocus : undefined}
                onClick={() => show(question)}
              >
                {question.question[language]}
              </button>
            </li>
          ))}
        </ol>
      ) : (
        <QuestionCard question={open} />
      )}
    </div>
  );
}

function takeFocus(element: HTMLElement | null): void {
  element?.focus();
}
