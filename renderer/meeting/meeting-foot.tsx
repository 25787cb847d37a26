import { ArrowUUpLeftIcon, ArrowUUpRightIcon } from '@phosphor-icons/react';
import { useId } from 'react';
import { announce } from '#renderer/ui/announcer.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Choice } from '#renderer/ui/choice.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { useWords } from '#renderer/ui/words.tsx';
import { stagesOf } from '#shared/model/meeting.ts';
import type { Stage } from '#shared/model/step.ts';
import type { Hand } from './actions.ts';
import { useRoom } from './meeting-context.ts';

/** The bottom edge, near both hands: where we are, whose hand it is, back and on. */
export function MeetingFoot({
  onUndo,
  onRedo,
}: {
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}) {
  const { t } = useWords();
  const { state, actions, hand, setHand } = useRoom();
  const firstId = useId();
  const stages = stagesOf(state);
  const next = stages[stages.indexOf(state.stage) + 1];
  // The honest limits come first (P6); "Nästa" leads on from them.
  const mustWait = (stage: Stage) => !state.isOpened && stage !== 'welcome';
  return (
    <footer className="meeting-foot">
      <nav aria-label={t('meeting.stages.label')}>
        <ul className="stages">
          {stages.map((stage) => (
            <li key={stage}>
              <button
                type="button"
                className="stage"
                aria-current={stage === state.stage ? 'step' : undefined}
                // Can still be reached with the keys, so that why it must wait is heard.
                aria-disabled={mustWait(stage) || undefined}
                aria-describedby={mustWait(stage) ? firstId : undefined}
                onClick={() => {
                  if (mustWait(stage)) announce(t('opening.first'));
                  else if (stage !== state.stage) void actions.goTo(stage);
                }}
              >
                {t(`meeting.stages.${stage}`)}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      {state.isOpened ? null : (
        <p id={firstId} className="stages-first">
          {t('opening.first')}
        </p>
      )}
      {state.stage === 'cards' ? (
        <div className="hand" data-hand={hand}>
          <span className="hand-question" aria-hidden="true">
            {t('meeting.hand.question')}
          </span>
          <Choice<Hand>
            look="switch"
            label={t('meeting.hand.question')}
            labelHidden
            options={[
              { id: 'youth', label: t('meeting.hand.youth') },
              { id: 'caseworker', label: t('meeting.hand.caseworker') },
            ]}
            value={hand}
            onChange={setHand}
          />
        </div>
      ) : null}
      <div className="meeting-foot-tools">
        <IconButton
          label={t('common.action.undo')}
          icon={<ArrowUUpLeftIcon weight="bold" />}
          isDisabled={state.undoable.length === 0}
          onPress={onUndo}
        />
        <IconButton
          label={t('common.action.redo')}
          icon={<ArrowUUpRightIcon weight="bold" />}
          isDisabled={state.redoable.length === 0}
          onPress={onRedo}
        />
        {next === undefined ? null : (
          <Button look="primary" onPress={() => void actions.goTo(next)}>
            {t('common.action.next')}
          </Button>
        )}
      </div>
    </footer>
  );
}
