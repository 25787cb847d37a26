import { HandshakeIcon } from '@phosphor-icons/react';
import { useState } from 'react';
import { openPromises, type PromiseEntry, type RemarkEntry } from '#renderer/data/promises.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { useToday } from '#renderer/ui/use-today.ts';
import { useWords } from '#renderer/ui/words.tsx';
import { dayOf } from '#shared/i18n/dates.ts';
import { MarkDialog } from './mark-dialog.tsx';
import { inParts, promiseParts, type PromisePart } from './promise-order.ts';
import { PromiseRow } from './promise-row.tsx';
import './promises-page.css';
import { RemarkList } from './remark-list.tsx';

/** What the caseworker has promised, by day, and what a supervisor wrote that no youth has seen yet. */
export function PromisesPage({
  promises,
  remarks,
  onContact,
}: {
  readonly promises: readonly PromiseEntry[];
  readonly remarks: readonly RemarkEntry[];
  readonly onContact: (contactId: string) => void;
}) {
  const { t } = useWords();
  const today = dayOf(useToday());
  const [marked, setMarked] = useState<string | null>(null);
  const asked = promises.find(({ promise }) => promise.key === marked);
  const parts = inParts(promises, today);
  const listed = [...parts.values()].flat();
  const areShown = listed.every(({ opened }) => opened !== undefined);
  const unseen = remarks.filter(({ remark }) => !remark.isShown);
  const isNoneOpen = promiseParts.every((part) => part === 'done' || isEmpty(parts.get(part)));

  async function show() {
    if (await openPromises(null)) announce(t('promises.home.shown'));
  }

  return (
    <article className="promises-page">
      <header className="promises-head">
        <div>
          <h2>{t('promises.home.title')}</h2>
          <p className="promises-soft">{t('promises.home.lead')}</p>
        </div>
        {areShown ? null : (
          <div className="promises-show">
            <Button icon={<HandshakeIcon weight="duotone" />} onPress={show}>
              {t('promises.home.show')}
            </Button>
            <p className="promises-soft">{t('promises.home.showLogged')}</p>
          </div>
        )}
      </header>
      {unseen.length === 0 ? null : <RemarkList remarks={unseen} onContact={onContact} />}
      {isNoneOpen ? <p>{t('promises.home.noneOpen')}</p> : null}
      {promiseParts.map((part) => {
        const entries = parts.get(part);
        return isEmpty(entries) ? null : (
          <Part key={part} part={part}>
            {entries?.map((entry) => (
              <PromiseRow
                key={entry.promise.key}
                entry={entry}
                onContact={() => onContact(entry.contact.id)}
                onMark={() => setMarked(entry.promise.key)}
              />
            ))}
          </Part>
        );
      })}
      <p className="promises-soft">{t('promises.home.whom')}</p>
      {asked === undefined ? null : <MarkDialog entry={asked} onClose={() => setMarked(null)} />}
    </article>
  );
}

function isEmpty(entries: readonly PromiseEntry[] | undefined): boolean {
  return entries === undefined || entries.length === 0;
}

function Part({
  part,
  children,
}: {
  readonly part: PromisePart;
  readonly children: React.ReactNode;
}) {
  const { t } = useWords();
  const list = <ul className="promise-rows">{children}</ul>;
  if (part === 'done') {
    return (
      <details className="promises-part">
        <summary>{t('promises.home.done')}</summary>
        {list}
      </details>
    );
  }
  return (
    <section className={`promises-part promises-part-${part}`} aria-labelledby={`promises-${part}`}>
      <h3 id={`promises-${part}`}>{t(`promises.home.${part}`)}</h3>
      {part === 'untold' ? <p className="promises-soft">{t('promises.home.untoldHint')}</p> : null}
      {list}
    </section>
  );
}
