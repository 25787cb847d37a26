import { useRef, useState } from 'react';
import { Arrival } from '#renderer/ui/arrival.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Choice } from '#renderer/ui/choice.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { usePreferences } from '#renderer/ui/use-preferences.ts';
import { useToday } from '#renderer/ui/use-today.ts';
import { useWords } from '#renderer/ui/words.tsx';
import { dayInFull, dayOf } from '#shared/i18n/dates.ts';
import { daysAfter } from '#shared/model/retention.ts';
import type { Hand } from './actions.ts';
import './declined-page.css';
import { useRoom } from './meeting-context.ts';
import { QuietLine } from './quiet-line.tsx';

type Keep = 'keep' | 'throw';

/** After "vi är inte överens än": each says whether what was written is kept for next time. */
export function DeclinedPage() {
  const { t, language } = useWords();
  const today = useToday();
  const { retentionDays } = usePreferences();
  const keptTo = dayInFull(daysAfter(dayOf(today), retentionDays), language);
  const { state, actions, isQuiet } = useRoom();
  const [asking, setAsking] = useState<{ readonly by: Hand; readonly keep: Keep } | null>(null);
  // What has been pressed and is not saved yet counts: nobody is so quick that they are not asked.
  const said = useRef<{ readonly [By in Hand]?: boolean }>({});

  /** The second choice ends the meeting; when it would throw everything away it is asked for again. */
  function choose(by: Hand, keep: Keep) {
    const other = by === 'youth' ? 'caseworker' : 'youth';
    const others = said.current[other] ?? state.keep[other];
    if (others !== null && (keep === 'throw' || !others)) setAsking({ by, keep });
    else send(by, keep);
  }

  function send(by: Hand, keep: Keep) {
    said.current = { ...said.current, [by]: keep === 'keep' };
    void actions.chooseKeep(by, keep === 'keep');
  }

  function throwAway() {
    if (asking === null) return;
    setAsking(null);
    send(asking.by, asking.keep);
  }

  const options = [
    { id: 'keep', label: t('meeting.declined.keep') },
    { id: 'throw', label: t('meeting.declined.throwAway') },
  ] as const;
  const chosen = (by: Hand): Keep | null =>
    state.keep[by] === null ? null : state.keep[by] ? 'keep' : 'throw';

  return (
    <div className="declined">
      <div className="declined-sheet">
        <Arrival>{t('meeting.declined.title')}</Arrival>
        <p className="declined-text">{t('meeting.declined.text')}</p>
        <div className="declined-rule">
          <p>{t('meeting.declined.rule')}</p>
          <dl>
            <dt>{t('meeting.declined.keep')}</dt>
            <dd>{t('retention.meeting.keepMeans', { day: keptTo })}</dd>
            <dt>{t('meeting.declined.throwAway')}</dt>
            <dd>
              {t('retention.meeting.throwMeans')} {t('retention.meeting.trace')}
            </dd>
          </dl>
        </div>
        {isQuiet ? <QuietLine>{t('quiet.declined')}</QuietLine> : null}
        {(['youth', 'caseworker'] as const).map((by) => (
          <Choice<Keep>
            key={by}
            label={t(`meeting.declined.${by}`)}
            options={options}
            value={chosen(by)}
            onChange={(keep) => choose(by, keep)}
            look="tiles"
          />
        ))}
        <div className="declined-back">
          <Button onPress={() => void actions.takeBackDecline()}>
            {t('meeting.declined.back')}
          </Button>
        </div>
      </div>
      <Dialog
        title={t('meeting.declined.sureTitle')}
        isOpen={asking !== null}
        onClose={() => setAsking(null)}
        role="alertdialog"
        size="small"
        actions={
          <>
            <Button onPress={() => setAsking(null)}>{t('meeting.declined.sureNo')}</Button>
            <Button look="danger" onPress={throwAway}>
              {t('meeting.declined.sureYes')}
            </Button>
          </>
        }
      >
        <p>{t('retention.meeting.throwMeans')}</p>
        <p>{t('retention.meeting.trace')}</p>
      </Dialog>
    </div>
  );
}
