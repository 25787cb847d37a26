import { PencilSimpleIcon, PlusIcon, TrashIcon } from '@phosphor-icons/react';
import { useId, useState } from 'react';
import { announce } from '#renderer/ui/announcer.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { useWords } from '#renderer/ui/words.tsx';
import type { Point } from '#shared/model/meeting.ts';
import { textLimits, textProblem } from '#shared/model/text.ts';
import { useRoom } from './meeting-context.ts';
import './points-note.css';
import { QuietLine } from './quiet-line.tsx';

/** The caseworker's own points for today: visibly the caseworker's, beside the youth's cards. */
export function PointsNote({ canWrite }: { readonly canWrite: boolean }) {
  const { t } = useWords();
  const { state, actions, isQuiet } = useRoom();
  const id = useId();
  const [changing, setChanging] = useState<Point | null>(null);
  const { points } = state;

  async function remove(point: Point) {
    if (await actions.removePoint(point.id)) announce(t('meeting.say.pointGone'));
  }

  return (
    <section
      className="points"
      aria-labelledby={`${id}-title`}
      // Beside the cards a long list scrolls, and holds nothing else that takes the focus.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={!canWrite && points.length > 2 ? 0 : undefined}
    >
      <header>
        <h2 id={`${id}-title`}>{t('meeting.points.title')}</h2>
        {canWrite ? <p className="points-hint">{t('meeting.points.hint')}</p> : null}
      </header>
      {points.length === 0 ? (
        <p className="points-empty">{t('meeting.points.empty')}</p>
      ) : (
        <ul className="points-list">
          {points.map((point) => (
            <li key={point.id} className="points-item">
              <bdi>{point.text}</bdi>
              {canWrite ? (
                <span className="points-tools">
                  {isQuiet ? null : (
                    <IconButton
                      label={t('meeting.points.change', { text: point.text })}
                      icon={<PencilSimpleIcon weight="duotone" />}
                      onPress={() => setChanging(point)}
                    />
                  )}
                  <IconButton
                    label={t('meeting.points.remove', { text: point.text })}
                    icon={<TrashIcon weight="duotone" />}
                    onPress={() => void remove(point)}
                  />
                </span>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {!canWrite ? null : isQuiet ? (
        <QuietLine>{t('quiet.points')}</QuietLine>
      ) : points.length >= 12 ? (
        <p className="points-empty">{t('meeting.points.full')}</p>
      ) : (
        <NewPoint />
      )}
      {changing === null ? null : (
        <PointDialog point={changing} onClose={() => setChanging(null)} />
      )}
    </section>
  );
}

/** The field for one more point. Apart from the list, so that what is half written goes with it. */
function NewPoint() {
  const { t } = useWords();
  const { actions } = useRoom();
  const [text, setText] = useState('');
  const [isTried, setIsTried] = useState(false);

  async function put() {
    setIsTried(true);
    if (textProblem(text, textLimits.point) !== null) return;
    if (!(await actions.writePoint(text))) return;
    setText('');
    setIsTried(false);
    announce(t('meeting.say.point'));
  }

  return (
    <div className="points-new">
      <TextField
        label={t('meeting.points.add')}
        value={text}
        onChange={(value) => {
          setText(value);
          setIsTried(false);
        }}
        limit={textLimits.point}
        isTried={isTried}
        onSubmit={() => void put()}
      />
      <Button icon={<PlusIcon />} onPress={() => void put()}>
        {t('meeting.points.put')}
      </Button>
    </div>
  );
}

function PointDialog({ point, onClose }: { readonly point: Point; readonly onClose: () => void }) {
  const { t } = useWords();
  const { actions } = useRoom();
  const [text, setText] = useState(point.text);
  const [isTried, setIsTried] = useState(false);

  async function save() {
    setIsTried(true);
    if (textProblem(text, textLimits.point) !== null) return;
    if (text.trim() === point.text || (await actions.changePoint(point.id, text))) onClose();
  }

  return (
    <Dialog
      title={t('meeting.points.changeTitle')}
      isOpen
      onClose={onClose}
      size="small"
      actions={
        <>
          <Button onPress={onClose}>{t('common.action.cancel')}</Button>
          <Button look="primary" onPress={() => void save()}>
            {t('common.action.save')}
          </Button>
        </>
      }
    >
      <TextField
        label={t('meeting.points.changeTitle')}
        labelHidden
        value={text}
        onChange={setText}
        limit={textLimits.point}
        isTried={isTried}
        multiline
        autoFocus
        onSubmit={() => void save()}
      />
    </Dialog>
  );
}
