import { ArrowRightIcon, ChatCircleTextIcon, CheckIcon, MapPinIcon } from '@phosphor-icons/react';
import type { ReactNode, Ref } from 'react';
import { useRoom } from '#renderer/meeting/meeting-context.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { DatePicker } from '#renderer/ui/date-picker.tsx';
import { useToday } from '#renderer/ui/use-today.ts';
import { useWords } from '#renderer/ui/words.tsx';
import { dueDay } from '#shared/content/due.ts';
import type { Stop } from '#shared/content/kinds.ts';
import { dayInWords, dayOf } from '#shared/i18n/dates.ts';
import { ContentFacts } from './content-facts.tsx';
import { HardWords } from './hard-words.tsx';
import { ReadAloud } from './read-aloud.tsx';
import { useContent } from './use-content.ts';

/** What a stop of the path says, and what the two can do at it. */
export function StopSheet({
  id,
  ref,
  stop,
  onWalk,
}: {
  readonly id: string;
  readonly ref: Ref<HTMLElement>;
  readonly stop: Stop;
  readonly onWalk: (stopId: string) => void;
}) {
  const { t, language } = useWords();
  const { state, actions } = useRoom();
  const { stops } = useContent();
  const { path } = state;
  const isHere = path.here === stop.id;
  const isAsked = path.toExplain.includes(stop.id);
  // After "inte mer idag" the path can be read and nothing of it changed.
  const canChange = state.outcome === 'open';
  const next = stop.next.flatMap((nextId) => stops.find((other) => other.id === nextId) ?? []);
  const title = stop.title[language];

  async function markHere() {
    if (!(await actions.reachStop(isHere ? null : stop.id))) return;
    announce(isHere ? t('path.say.left') : t('path.say.here', { stop: title }));
  }

  async function date(day: string | null) {
    if (await actions.dateStop(stop.id, day)) {
      announce(t(day === null ? 'path.say.undated' : 'path.say.dated'));
    }
  }

  async function explainAgain() {
    if (await actions.askToExplain(stop.id)) announce(t('path.say.asked'));
  }

  async function settle() {
    if (await actions.settleExplained(stop.id)) announce(t('path.say.settled'));
  }

  /** What is understood is not written down: the two go on, and a wish to hear it again is settled. */
  async function understand() {
    if (isAsked) return settle();
    const [first] = next;
    if (first === undefined) announce(t('path.say.end'));
    else onWalk(first.id);
  }

  return (
    <section ref={ref} id={id} className="stop" aria-labelledby={`${id}-title`}>
      <header className="stop-head">
        <h3 id={`${id}-title`}>{title}</h3>
        <ReadAloud
          texts={[
            title,
            stop.happens[language],
            stop.time[language],
            stop.decides[language],
            stop.youCan[language],
          ]}
        />
        {canChange ? (
          <>
            <Button
              icon={<MapPinIcon weight={isHere ? 'fill' : 'duotone'} />}
              onPress={() => void markHere()}
            >
              {t(isHere ? 'path.unmarkHere' : 'path.markHere')}
            </Button>
            <Button
              icon={<ChatCircleTextIcon weight={isAsked ? 'fill' : 'duotone'} />}
              aria-pressed={isAsked}
              onPress={() => void (isAsked ? settle() : explainAgain())}
            >
              {t('path.explain')}
            </Button>
            <Button look="primary" icon={<CheckIcon />} onPress={() => void understand()}>
              {t('path.understand')}
            </Button>
          </>
        ) : null}
      </header>
      {isAsked ? <p className="stop-asked">{t('path.asked')}</p> : null}
      <dl className="stop-facts">
        <Fact name={t('path.happens')} words={stop.happens[language]} />
        <Fact name={t('path.time')} words={stop.time[language]}>
          <DueDay stop={stop} />
        </Fact>
        <Fact name={t('path.decides')} words={stop.decides[language]} />
        <Fact name={t('path.youCan')} words={stop.youCan[language]} />
      </dl>
      <div className="stop-do">
        {canChange ? (
          <DatePicker
            label={t('path.day')}
            value={path.dates.find(({ stopId }) => stopId === stop.id)?.day ?? null}
            onChange={(day) => void date(day)}
            language={language}
            span="any"
          />
        ) : null}
        <div>
          <h4 id={`${id}-next`}>{next.length === 0 ? t('path.end') : t('path.next')}</h4>
          {next.length === 0 ? null : (
            <ul className="stop-buttons" aria-labelledby={`${id}-next`}>
              {next.map((other) => (
                <li key={other.id}>
                  <Button look="quiet" icon={<ArrowRightIcon />} onPress={() => onWalk(other.id)}>
                    {other.title[language]}
                  </Button>
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
      <ContentFacts item={stop} />
    </section>
  );
}

function Fact({
  name,
  words,
  children,
}: {
  readonly name: string;
  readonly words: string;
  readonly children?: ReactNode;
}) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <p>
          <HardWords text={words} />
        </p>
        {children}
      </dd>
    </div>
  );
}

/** The latest day, where the law gives a length and we know the day it is counted from. */
function DueDay({ stop }: { readonly stop: Stop }) {
  const { t, language } = useWords();
  const { dates } = useRoom().state.path;
  const { stops } = useContent();
  const today = useToday();
  const { limit } = stop;
  if (limit === null) return null;
  const from = dates.find(({ stopId }) => stopId === limit.from)?.day;
  const start = stops.find(({ id }) => id === limit.from)?.title[language] ?? '';
  if (from === undefined) {
    return (
      <p className="stop-due-hint">
        {limit.from === stop.id ? t('path.dueUnknownHere') : t('path.dueUnknown', { stop: start })}
      </p>
    );
  }
  const due = dueDay(limit, from);
  const isPassed = due < dayOf(today);
  return (
    <>
      <p className="stop-due">
        {t(isPassed ? 'path.duePassed' : 'path.due', { day: dayInWords(due, language, today) })}
      </p>
      <p className="stop-due-hint">
        {t('path.dueFrom', { day: dayInWords(from, language, today), stop: start })}
      </p>
    </>
  );
}
