import { ArrowUUpLeftIcon, ChatCircleTextIcon, MapPinIcon } from '@phosphor-icons/react';
import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { useRoom } from '#renderer/meeting/meeting-context.ts';
import { moveFocus } from '#renderer/meeting/roving.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { useToday } from '#renderer/ui/use-today.ts';
import { useWords } from '#renderer/ui/words.tsx';
import type { Stop } from '#shared/content/kinds.ts';
import { dayInWords } from '#shared/i18n/dates.ts';
import type { ActKind } from '#shared/model/step.ts';
import { PathDrawing } from './path-drawing.tsx';
import { isDrawable, pathInOrder, spotOf } from './path-map.ts';
import './path.css';
import { StopSheet } from './stop-sheet.tsx';
import { useContent } from './use-content.ts';

/** What "Ångra" takes back here: a card that was laid before is not taken back out of sight. */
const pathActs: ReadonlySet<ActKind> = new Set<ActKind>([
  'stop-reached',
  'stop-dated',
  'explain-asked',
  'explain-settled',
]);

/** "Vad händer nu?": the path from first contact to follow-up, walked a stop at a time. */
export function PathView() {
  const { t, language } = useWords();
  const { state, actions } = useRoom();
  const { stops } = useContent();
  const id = useId();
  const map = useRef<HTMLDivElement>(null);
  const sheet = useRef<HTMLElement>(null);
  const branches = pathInOrder(stops);
  const inOrder = branches.flatMap((branch) => branch.stops);
  const { here, toExplain } = state.path;
  const [chosenId, setChosenId] = useState(here);
  const chosen = inOrder.find((stop) => stop.id === chosenId) ?? inOrder[0];
  const canUndo = state.undoable.slice(-1).some(({ act }) => pathActs.has(act.kind));
  const asked = inOrder.filter((stop) => toExplain.includes(stop.id));

  function walkTo(stopId: string) {
    map.current?.querySelector<HTMLElement>(`[data-stop="${stopId}"]`)?.focus();
  }

  /** Focus goes to the stop it was about, so that what was undone is seen. */
  async function undo() {
    const act = state.undoable.at(-1)?.act;
    if (!(await actions.undo())) return;
    announce(t('path.say.undone'));
    if (act !== undefined && 'stopId' in act && act.stopId !== null) walkTo(act.stopId);
    else if (chosen !== undefined) walkTo(chosen.id);
  }

  function onKey(event: KeyboardEvent) {
    const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key === 'z';
    if (!isUndo || !canUndo) return;
    event.preventDefault();
    void undo();
  }

  if (chosen === undefined) return null;
  return (
    // The keys of what is inside it: undo works wherever the focus is on the path.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="path" onKeyDown={onKey}>
      <div className="path-top">
        <p className="path-hint">{t('path.hint')}</p>
        {asked.length === 0 ? null : (
          <div className="path-asked">
            <h3 id={`${id}-explain`}>{t('path.list')}</h3>
            <ul aria-labelledby={`${id}-explain`}>
              {asked.map((stop) => (
                <li key={stop.id}>
                  <Button
                    look="quiet"
                    icon={<ChatCircleTextIcon weight="duotone" />}
                    onPress={() => walkTo(stop.id)}
                  >
                    {stop.title[language]}
                  </Button>
                </li>
              ))}
            </ul>
            <p className="path-hint">{t('path.listHint')}</p>
          </div>
        )}
        {canUndo ? (
          <Button look="quiet" icon={<ArrowUUpLeftIcon />} onPress={() => void undo()}>
            {t('path.undo')}
          </Button>
        ) : null}
      </div>
      <div
        className="path-map"
        ref={map}
        data-roving=""
        data-drawn={isDrawable(stops) ? '' : undefined}
      >
        <PathDrawing map={map} stops={inOrder} />
        {branches.map(({ branch, stops: ofBranch }) => (
          <section key={branch} className="path-branch" data-branch={branch}>
            <h3 id={`${id}-${branch}`}>
              {t(`content.branches.${branch}`)}
              {branch === 'lvu' ? <span> {t('path.aside')}</span> : null}
            </h3>
            <ol aria-labelledby={`${id}-${branch}`}>
              {ofBranch.map((stop) => (
                <StopButton
                  key={stop.id}
                  stop={stop}
                  isChosen={stop.id === chosen.id}
                  sheetId={`${id}-sheet`}
                  onChosen={() => setChosenId(stop.id)}
                  onPressed={() => bringUp(sheet.current)}
                />
              ))}
            </ol>
          </section>
        ))}
      </div>
      <StopSheet key={chosen.id} ref={sheet} id={`${id}-sheet`} stop={chosen} onWalk={walkTo} />
    </div>
  );
}

/** What a stop says may lie below a long list: then it comes to the eye; the map stays where it is. */
function bringUp(sheet: HTMLElement | null): void {
  if (sheet === null) return;
  const isBelow = sheet.getBoundingClientRect().top > window.innerHeight * 0.8;
  if (isBelow) sheet.scrollIntoView({ block: 'start' });
}

function StopButton({
  stop: { id, title, branch },
  isChosen,
  sheetId,
  onChosen,
  onPressed,
}: {
  readonly stop: Stop;
  readonly isChosen: boolean;
  readonly sheetId: string;
  readonly onChosen: () => void;
  readonly onPressed: () => void;
}) {
  const { t, language } = useWords();
  const { path } = useRoom().state;
  const today = useToday();
  const spot = spotOf(id);
  const day = path.dates.find(({ stopId }) => stopId === id)?.day;
  const isHere = path.here === id;
  return (
    <li
      className="path-spot"
      data-column={spot?.column}
      data-row={spot?.row}
      data-here={isHere ? '' : undefined}
    >
      <button
        type="button"
        className="path-stop"
        data-grip=""
        data-stop={id}
        data-branch={branch}
        aria-pressed={isChosen}
        aria-controls={sheetId}
        tabIndex={isChosen ? 0 : -1}
        onFocus={onChosen}
        onKeyDown={(event) => void moveFocus(event)}
        onClick={onPressed}
      >
        {isHere ? (
          <span className="path-here">
            <MapPinIcon weight="fill" aria-hidden="true" />
            {t('path.here')}
          </span>
        ) : null}
        <span className="path-stop-title">{title[language]}</span>
        {day === undefined ? null : (
          <span className="path-stop-day">{dayInWords(day, language, today)}</span>
        )}
        {path.toExplain.includes(id) ? (
          <span className="path-stop-ask">
            <ChatCircleTextIcon weight="duotone" aria-hidden="true" />
            {t('path.isToExplain')}
          </span>
        ) : null}
      </button>
    </li>
  );
}
