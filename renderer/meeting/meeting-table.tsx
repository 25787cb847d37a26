import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { announce } from '#renderer/ui/announcer.tsx';
import { useToday } from '#renderer/ui/use-today.ts';
import { useWords } from '#renderer/ui/words.tsx';
import { isOver } from '#shared/model/record.ts';
import type { Step } from '#shared/model/step.ts';
import { AnswersStage } from './answers-stage.tsx';
import { CardsStage } from './cards-stage.tsx';
import { ClosingStage } from './closing-stage.tsx';
import { DeclinedPage } from './declined-page.tsx';
import { AgreedPage, EndPage } from './end-page.tsx';
import { FrameStage } from './frame-stage.tsx';
import { useRoom } from './meeting-context.ts';
import { MeetingFoot } from './meeting-foot.tsx';
import { MeetingHead } from './meeting-head.tsx';
import { PausePage } from './pause-page.tsx';
import { PromisesStage } from './promises-stage.tsx';
import { useQuietMode } from './quiet-mode.ts';
import { tellSteps } from '#shared/telling/steps.ts';
import { WelcomeStage } from './welcome-stage.tsx';

/** Whether the screen is covered; `only-here` when there is no pause to be saved, or it could not be. */
type Cover = 'off' | 'on' | 'only-here';

/** What lies on the table now: a stage of the meeting, a pause, or its end. */
export function MeetingTable() {
  const { t, language } = useWords();
  const { meeting, steps, state, actions } = useRoom();
  const today = useToday();
  const [cover, setCover] = useState<Cover>('off');
  const [hasResumed, setResumed] = useState(false);
  const [askedCard, setAskedCard] = useState<string | null>(null);
  // A meeting that is over has no steps to tell so; the record still does.
  const outcome = isOver(meeting) ? meeting.outcome : state.outcome;

  function wordsFor(taken: Step | undefined): string {
    if (taken === undefined) return '';
    return (
      tellSteps(steps, state.deck, t, language, today).find(({ step }) => step.seq === taken.seq)
        ?.inShort ?? ''
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

  const isCovered = cover !== 'off' || state.paused;

  /** Covers at once and saves the pause behind the cover, which only `resume` takes away. */
  async function pause() {
    if (isCovered) return;
    // What was said last may have been somebody's words.
    announce(t('meeting.say.covered'));
    const isRunning = outcome === 'open' || outcome === 'declined';
    setCover(isRunning ? 'on' : 'only-here');
    if (!isRunning) return;
    if (await actions.pause()) announce(t('meeting.say.paused'));
    else setCover('only-here');
  }

  async function resume() {
    if (cover !== 'only-here') {
      if (!(await actions.resume())) return;
      announce(t('meeting.say.resumed'));
    }
    setCover('off');
    setResumed(true);
  }

  const onCoverKey = useEffectEvent((event: KeyboardEvent) => {
    if (!isCoverKey(event)) return;
    event.preventDefault();
    event.stopPropagation();
    void pause();
  });
  useEffect(() => {
    // Before anything else hears it: a dialog and a lifted card take the keys they know.
    window.addEventListener('keydown', onCoverKey, true);
    return () => window.removeEventListener('keydown', onCoverKey, true);
  }, []);

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

  const quietMode = useQuietMode();

  const { stage } = state;
  const said = useRef(stage);
  const room = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (said.current === stage) return;
    said.current = stage;
    // Where the page scrolls, one came here by the buttons at its end.
    room.current?.scrollTo({ top: 0 });
    announce(t('meeting.say.stage', { stage: t(`meeting.stages.${stage}`) }));
  }, [stage, t]);

  if (isCovered) {
    const isReady = state.paused || cover === 'only-here';
    return <PausePage isReady={isReady} onResume={() => void resume()} />;
  }
  if (outcome === 'agreed') return <AgreedPage />;
  if (outcome === 'kept' || outcome === 'thrown-away') return <EndPage outcome={outcome} />;

  return (
    <div ref={room} className="meeting-room">
      <div className="meeting">
        <MeetingHead hasResumed={hasResumed} onPause={() => void pause()} quietMode={quietMode} />
        <main className="meeting-stage" data-stage={outcome === 'declined' ? 'declined' : stage}>
          {outcome === 'declined' ? (
            <DeclinedPage />
          ) : stage === 'welcome' ? (
            <WelcomeStage />
          ) : stage === 'promises' ? (
            <PromisesStage />
          ) : stage === 'cards' ? (
            <CardsStage />
          ) : stage === 'answers' ? (
            <AnswersStage firstCard={askedCard} />
          ) : stage === 'closing' ? (
            <ClosingStage />
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

/** Ctrl and the space bar: the biggest key, found without looking, and nobody else's here. */
function isCoverKey({ code, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  return code === 'Space' && ctrlKey && !metaKey && !altKey && !shiftKey;
}

/** The key belongs to a field somebody writes in, or to a dialog above the table. */
function isElsewhere({ target }: KeyboardEvent): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input:not([type="radio"]), textarea, [role="dialog"], [role="alertdialog"]') !==
      null
  );
}
