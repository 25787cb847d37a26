import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { announce } from '#renderer/ui/announcer.tsx';
import { useToday } from '#renderer/ui/use-today.ts';
import { useWords } from '#renderer/ui/words.tsx';
import { isOver } from '#shared/model/record.ts';
import type { Step } from '#shared/model/step.ts';
import { AnswersStage } from './answers-stage.tsx';
import { CardsStage } from './cards-stage.tsx';
import { DeclinedPage } from './declined-page.tsx';
import { AgreedPage, EndPage } from './end-page.tsx';
import { FrameStage } from './frame-stage.tsx';
import { useRoom } from './meeting-context.ts';
import { MeetingFoot } from './meeting-foot.tsx';
import { MeetingHead } from './meeting-head.tsx';
import { PausePage } from './pause-page.tsx';
import { tellSteps } from './step-words.ts';
import { WelcomeStage } from './welcome-stage.tsx';

/** What lies on the table now: a stage of the meeting, a pause, or its end. */
export function MeetingTable() {
  const { t, language } = useWords();
  const { meeting, steps, state, actions } = useRoom();
  const today = useToday();
  const [isCovered, setIsCovered] = useState(false);
  const [askedCard, setAskedCard] = useState<string | null>(null);
  // A meeting that is over has no steps to tell so; the record still does.
  const outcome = isOver(meeting) ? meeting.outcome : state.outcome;

  function wordsFor(taken: Step | undefined): string {
    if (taken === undefined) return '';
    return (
      tellSteps(steps, t, language, today).find(({ step }) => step.seq === taken.seq)?.words ?? ''
    );
  }

  async function undo() {
    const what = wordsFor(state.undoable.at(-1));
    if (what !== '' && (await actions.undo())) announce(t('meeting.tools.undone', { what }));
  }

  async function redo() {
    const what = wordsFor(state.redoable.at(-1));
    if (what !== '' && (await actions.redo())) announce(t('meeting.tools.redone', { what }));
  }

  async function pause() {
    setIsCovered(true);
    const paused = await actions.pause();
    if (paused) announce(t('meeting.say.paused'));
    setIsCovered(false);
  }

  async function resume() {
    if (await actions.resume()) announce(t('meeting.say.resumed'));
  }

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || isElsewhere(event)) return;
    const key = event.key.toLowerCase();
    const isUndo = key === 'z' && !event.shiftKey;
    const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
    if (!isUndo && !isRedo) return;
    event.preventDefault();
    void (isUndo ? undo() : redo());
  });
  useEffect(() => {
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  const { stage } = state;
  const said = useRef(stage);
  useEffect(() => {
    if (said.current === stage) return;
    said.current = stage;
    announce(t('meeting.say.stage', { stage: t(`meeting.stages.${stage}`) }));
  }, [stage, t]);

  if (outcome === 'agreed') return <AgreedPage />;
  if (outcome === 'kept' || outcome === 'thrown-away') return <EndPage outcome={outcome} />;
  if (isCovered || state.paused)
    return <PausePage isReady={state.paused} onResume={() => void resume()} />;

  return (
    <div className="meeting-room">
      <div className="meeting">
        <MeetingHead onPause={() => void pause()} />
        <main className="meeting-stage" data-stage={outcome === 'declined' ? 'declined' : stage}>
          {outcome === 'declined' ? (
            <DeclinedPage />
          ) : stage === 'welcome' ? (
            <WelcomeStage />
          ) : stage === 'cards' ? (
            <CardsStage />
          ) : stage === 'answers' ? (
            <AnswersStage firstCard={askedCard} />
          ) : (
            <FrameStage
              onAnswer={(cardId) => {
                setAskedCard(cardId);
                void actions.goTo('answers');
              }}
            />
          )}
        </main>
        {outcome === 'declined' ? null : (
          <MeetingFoot onUndo={() => void undo()} onRedo={() => void redo()} />
        )}
      </div>
    </div>
  );
}

/** The key belongs to a field somebody writes in, or to a dialog above the table. */
function isElsewhere({ target }: KeyboardEvent): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input:not([type="radio"]), textarea, [role="dialog"], [role="alertdialog"]') !==
      null
  );
}
