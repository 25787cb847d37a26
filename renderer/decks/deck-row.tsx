import { ArrowCounterClockwiseIcon, FileArrowDownIcon } from '@phosphor-icons/react';
import { useId, useState } from 'react';
import { client } from '#renderer/data/client.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { reportError } from '#renderer/ui/error-notice.tsx';
import { useToday } from '#renderer/ui/use-today.ts';
import { useWords } from '#renderer/ui/words.tsx';
import type { DeckState } from '#shared/decks/decks-in-use.ts';
import { dayInFull, dayOf } from '#shared/i18n/dates.ts';
import { isolate } from '#shared/i18n/isolate.ts';
import { DropDeckDialog } from './drop-deck-dialog.tsx';
import { NoteList } from './note-list.tsx';

/** One deck: whose it is, how old its words are, and what can be done with it. */
export function DeckRow({
  state: { name, isOwn, facts, problem },
  onDropped,
}: {
  readonly state: DeckState;
  readonly onDropped: () => void;
}) {
  const { t, language } = useWords();
  const id = useId();
  const isLate = facts.reviewBy < dayOf(useToday());
  const [isSaved, setSaved] = useState(false);
  const [isDropping, setDropping] = useState(false);
  const title = t(`decks.names.${name}`);

  async function save() {
    setSaved(false);
    const result = await client.documents.save({ kind: 'deck', deck: name, format: 'json' });
    if (!result.ok) return reportError(result.error);
    if (!result.value.saved) return;
    setSaved(true);
    announce(t('decks.saved'));
  }

  return (
    <li className="deck" aria-labelledby={id}>
      <div className="deck-head">
        <h3 id={id}>{title}</h3>
        <span className="deck-whose" data-own={isOwn}>
          {t(isOwn ? 'decks.whose.own' : 'decks.whose.builtIn')}
        </span>
      </div>
      {problem === null ? null : (
        <div className="deck-problem">
          <p>
            <strong>{t('decks.problem.title')}.</strong> {t('decks.problem.words')}
          </p>
          {problem.length === 0 ? (
            <p>{t('decks.problem.unreadable')}</p>
          ) : (
            <NoteList notes={problem} />
          )}
        </div>
      )}
      <p>
        {t('decks.count', { count: facts.count })}.{' '}
        {isOwn
          ? t('decks.version', { id: facts.id, version: facts.version })
          : t('decks.builtInVersion', { version: facts.version })}
        . {t('decks.checked', { day: dayInFull(facts.checkedOn, language) })}{' '}
        <span className={isLate ? 'deck-late' : undefined}>
          {t(isLate ? 'decks.passed' : 'decks.review', {
            day: dayInFull(facts.reviewBy, language),
          })}
        </span>
      </p>
      <p className="deck-soft">
        {t('decks.source', { source: isolate(facts.source) })}
        {'. '}
        {!isOwn && name === 'soc-box'
          ? t('decks.original')
          : facts.reviewedBy === null
            ? t('decks.draft')
            : t('decks.readBy', { name: isolate(facts.reviewedBy) })}
      </p>
      <div className="deck-do">
        <Button
          icon={<FileArrowDownIcon weight="duotone" />}
          aria-label={t('decks.saveNamed', { name: title })}
          onPress={() => void save()}
        >
          {t('decks.save')}
        </Button>
        {isOwn || problem !== null ? (
          <Button
            icon={<ArrowCounterClockwiseIcon weight="duotone" />}
            aria-label={t('decks.drop.named', { name: title })}
            onPress={() => setDropping(true)}
          >
            {t('decks.drop.action')}
          </Button>
        ) : null}
        {isSaved ? <p>{t('decks.saved')}</p> : null}
      </div>
      {isDropping ? (
        <DropDeckDialog name={name} onDropped={onDropped} onClose={() => setDropping(false)} />
      ) : null}
    </li>
  );
}
