import { CheckCircleIcon } from '@phosphor-icons/react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useId, useRef } from 'react';
import { workingCopy } from '#renderer/data/working-copy.ts';
import { FramePage } from '#renderer/frame/frame-page.tsx';
import { linesOn, ReadAloud } from '#renderer/toolbox/read-aloud.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { isolate } from '#shared/i18n/isolate.ts';
import { useToday } from '#renderer/ui/use-today.ts';
import { useWords } from '#renderer/ui/words.tsx';
import { dayOf } from '#shared/i18n/dates.ts';
import { frameOf } from '#shared/model/frame.ts';
import { unanswered } from '#shared/model/meeting-rules.ts';
import type { Hand } from './actions.ts';
import { wordsOf } from './card-words.ts';
import './frame-stage.css';
import { HoldButton } from './hold-button.tsx';
import { useRoom } from './meeting-context.ts';
import { QuietDesk } from './quiet-desk.tsx';
import { Readers } from './readers.tsx';
import { SinceLast } from './since-last.tsx';

/** The whole frame on one page as it will be kept, and two separate yeses beside it. */
export function FrameStage({ onAnswer }: { readonly onAnswer: (cardId: string) => void }) {
  const { t } = useWords();
  const { state, actions, contact, caseworkerName, isQuiet } = useRoom();
  const id = useId();
  const today = useToday();
  const page = useRef<HTMLDivElement>(null);
  const earlier = useLiveQuery(
    () => workingCopy.frames.where('contactId').equals(contact.id).toArray(),
    [contact.id],
  );
  const waiting = unanswered(state);
  const frame = frameOf(state, state.deck, {
    id: 'frame-preview',
    version: (earlier?.length ?? 0) + 1,
    contact: { name: contact.name, caseNumber: contact.caseNumber },
    caseworker: { name: caseworkerName },
    agreedOn: dayOf(today),
    previous: null,
  });

  const isEmpty =
    frame !== null &&
    [frame.promises, frame.cards, frame.sentences].every((list) => list.length === 0);

  return (
    <div className="agree" data-quiet={isQuiet}>
      <div
        ref={page}
        className="agree-page"
        role="region"
        aria-label={t('meeting.sheet.title')}
        // Long frames scroll; the keyboard must be able to scroll them.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        {frame === null ? (
          <section className="agree-waiting" aria-labelledby={`${id}-waiting`}>
            <h2 id={`${id}-waiting`}>{t('meeting.agree.unansweredList')}</h2>
            <p>{t('meeting.agree.unanswered', { count: waiting.length })}</p>
            <ul>
              {waiting.map((card) => (
                <li key={card.id}>
                  <Button onPress={() => onAnswer(card.id)}>
                    {t('meeting.agree.goAnswer', { card: isolate(wordsOf(state, card.id)) })}
                  </Button>
                </li>
              ))}
            </ul>
          </section>
        ) : (
          <>
            <SinceLast frame={frame} />
            <FramePage frame={frame} digest={null} />
          </>
        )}
      </div>
      {isQuiet ? <QuietDesk /> : null}
      <aside className="agree-side" aria-label={t('meeting.agree.yesTitle')}>
        <header>
          <h2>{t('meeting.agree.yesTitle')}</h2>
          <p className="agree-hint" id={`${id}-hint`}>
            {frame === null
              ? t('meeting.agree.unanswered', { count: waiting.length })
              : `${t(isEmpty ? 'meeting.agree.emptyFrame' : 'meeting.agree.hint')} ${t('meeting.agree.yesHint')}`}
          </p>
          {/* A page that changes while it is read is another page. */}
          {frame === null ? null : (
            <ReadAloud key={state.seq} texts={() => linesOn(page.current)} />
          )}
        </header>
        <Yes by="youth" isDisabled={frame === null} hintId={`${id}-hint`} />
        <Yes by="caseworker" isDisabled={frame === null} hintId={`${id}-hint`} />
        <Readers />
        <p className="agree-note">{t('meeting.agree.changes')}</p>
        <div className="agree-no">
          <Button onPress={() => void actions.decline()}>{t('meeting.agree.no')}</Button>
          <p className="agree-note">{t('meeting.agree.noHint')}</p>
        </div>
      </aside>
    </div>
  );
}

function Yes({
  by,
  isDisabled,
  hintId,
}: {
  readonly by: Hand;
  readonly isDisabled: boolean;
  readonly hintId: string;
}) {
  const { t } = useWords();
  const { state, actions } = useRoom();
  const isYouth = by === 'youth';
  if (state.yes[by]) {
    return (
      <div className={`yes-given yes-${by}`} role="status">
        <CheckCircleIcon weight="duotone" aria-hidden="true" />
        <span>{t(isYouth ? 'meeting.agree.givenYouth' : 'meeting.agree.givenCaseworker')}</span>
        <Button
          look="quiet"
          aria-label={t(
            isYouth ? 'meeting.agree.withdrawYouth' : 'meeting.agree.withdrawCaseworker',
          )}
          onPress={() => void actions.takeBackYes(by)}
        >
          {t('meeting.agree.withdraw')}
        </Button>
      </div>
    );
  }
  return (
    <HoldButton
      label={t(`meeting.agree.${by}`)}
      isDisabled={isDisabled}
      describedBy={hintId}
      holdText={t('meeting.agree.hold')}
      againText={t('meeting.agree.again')}
      onHeld={() => void actions.sayYes(by)}
    />
  );
}
