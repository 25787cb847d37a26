import { BookOpenTextIcon } from '@phosphor-icons/react';
import { ReceiptCode } from '#renderer/frame/receipt-code.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { useToday } from '#renderer/ui/use-today.ts';
import { useWords } from '#renderer/ui/words.tsx';
import { dayInFull, dayInWords, dayOf } from '#shared/i18n/dates.ts';
import type { KeptFrame } from '#shared/model/record.ts';
import { removedFrom, type Removal } from '#shared/model/retention.ts';
import './frame-list.css';

/** The frame that holds now, with its code and where it is, and the versions before it. */
export function FrameList({
  frames,
  removals,
  onRead,
}: {
  /** Newest first. */
  readonly frames: readonly KeptFrame[];
  /** What is removed by itself, by the id of the frame. */
  readonly removals: ReadonlyMap<string, Removal>;
  readonly onRead: (frameId: string) => void;
}) {
  const { t, language } = useWords();
  const today = useToday();
  const [newest, ...earlier] = frames;
  if (newest === undefined) {
    return (
      <section className="frame-list">
        <h3>{t('home.frames.title')}</h3>
        <p className="frame-list-none">{t('home.frames.none')}</p>
      </section>
    );
  }
  const { version, agreedOn } = newest;
  return (
    <section className="frame-list">
      <div className={newest.purgedAt === null ? 'frame-paper' : 'frame-paper frame-paper-gone'}>
        <header className="frame-paper-head">
          <div>
            <h3>{t('home.frames.title')}</h3>
            <p className="frame-paper-facts">
              {t('home.frames.version', { version })}
              {' · '}
              {t('home.frames.agreed', { day: dayInFull(agreedOn, language) })}
            </p>
            <p className="frame-list-receipt">
              {t('receipt.name')} <ReceiptCode code={newest.receiptCode} />
            </p>
            <Whereabouts frame={newest} removal={removals.get(newest.id)} />
          </div>
          <Button icon={<BookOpenTextIcon weight="duotone" />} onPress={() => onRead(newest.id)}>
            {t(newest.purgedAt === null ? 'home.frames.read' : 'retention.gone.show')}
          </Button>
        </header>
      </div>
      {earlier.length === 0 ? null : (
        <div>
          <h4 className="frame-list-earlier">{t('home.frames.earlier')}</h4>
          <ul className="frame-list-versions">
            {earlier.map((frame) => (
              <li key={frame.id}>
                <Button look="quiet" onPress={() => onRead(frame.id)}>
                  {t('home.frames.readVersion', { version: frame.version })}
                  {' · '}
                  {dayInWords(frame.agreedOn, language, today)}
                </Button>
                <span className="frame-list-receipt">
                  {t('receipt.name')} <ReceiptCode code={frame.receiptCode} />
                </span>
                <Whereabouts frame={frame} removal={removals.get(frame.id)} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

/** Where a frame is by now: moved to the case record, or no longer here. */
function Whereabouts({
  frame: { handOver, purgedAt },
  removal,
}: {
  readonly frame: KeptFrame;
  readonly removal: Removal | undefined;
}) {
  const { t, language } = useWords();
  const today = useToday();
  const inWords = (day: string) => dayInWords(day, language, today);
  if (purgedAt !== null) {
    const day = inWords(dayOf(new Date(purgedAt)));
    return <p className="frame-whereabouts">{t('retention.gone.inShort', { day })}</p>;
  }
  if (handOver === null || removal === undefined) return null;
  return (
    <p className="frame-whereabouts">
      {t('retention.frame.inShort', {
        movedOn: inWords(handOver.movedOn),
        day: inWords(removedFrom(removal, dayOf(today))),
      })}
    </p>
  );
}
