import { ScalesIcon } from '@phosphor-icons/react';
import { useState } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { useToday } from '#renderer/ui/use-today.ts';
import { useWords } from '#renderer/ui/words.tsx';
import { documents } from '#shared/content/item.ts';
import type { ContentItem } from '#shared/content/kinds.ts';
import { dayInFull, dayOf } from '#shared/i18n/dates.ts';
import { placeOf } from '#shared/legal/sections.ts';
import { lawsInWords } from '#shared/legal/sources.ts';
import './origins.css';

interface OriginsProps<Item extends ContentItem> {
  readonly items: readonly Item[];
  /** By what a text is known where it stands. */
  readonly nameOf: (item: Item) => string;
}

/** Where the words on a page come from: one tap away for both, and for the adult what is not reviewed. */
export function Origins<Item extends ContentItem>({ items, nameOf }: OriginsProps<Item>) {
  const { t } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className="origins">
      <Button look="quiet" icon={<ScalesIcon weight="duotone" />} onPress={() => setIsOpen(true)}>
        {t('opening.origin.open')}
      </Button>
      <AdultNote items={items} />
      <Dialog
        title={t('opening.origin.title')}
        isOpen={isOpen}
        onClose={() => setIsOpen(false)}
        size="wide"
      >
        <AdultNote items={items} />
        <ul className="origins-list">
          {items.map((item) => (
            <Origin key={item.id} item={item} name={nameOf(item)} />
          ))}
        </ul>
      </Dialog>
    </div>
  );
}

/** What the adult must know of the words before saying them: that they are drafts, or past their day. */
function AdultNote({ items }: { readonly items: readonly ContentItem[] }) {
  const { t } = useWords();
  const today = dayOf(useToday());
  const overdue = items.filter(({ reviewBy }) => reviewBy < today).length;
  const notes = [
    ...(overdue > 0 ? [t('opening.origin.overdue', { count: overdue })] : []),
    ...(items.some(({ status }) => status === 'draft') ? [t('content.status.draft')] : []),
  ];
  return notes.length === 0 ? null : (
    <p className="origins-adult">
      <strong>{t('opening.origin.for')}</strong> {notes.join(' ')}
    </p>
  );
}

/** One text: what it rests on, how far it was checked and when. */
function Origin({ item, name }: { readonly item: ContentItem; readonly name: string }) {
  const { t, language } = useWords();
  const today = dayOf(useToday());
  const { laws, source, certainty, checkedOn, reviewBy, status, reviewedBy } = item;
  const words = source.words ?? '';
  const document = documents[source.document][language];
  return (
    <li>
      <h3>
        {name}
        {status === 'draft' ? (
          <span className="origins-draft">{t('opening.origin.draft')}</span>
        ) : null}
      </h3>
      <p>
        {laws.length === 0
          ? null
          : `${lawsInWords([{ sources: laws.map(placeOf) }], t, language)}. `}
        {words === ''
          ? `${t('content.source', { document })}.`
          : `${t('content.sourceWords', { document, words })}.`}
      </p>
      <p className="origins-check">
        {t(`content.certainty.${certainty}`, { day: dayInFull(checkedOn, language) })}{' '}
        {reviewedBy === null ? null : t('content.status.reviewed', { who: reviewedBy })}{' '}
        {reviewBy < today ? t('content.overdue', { day: dayInFull(reviewBy, language) }) : null}
      </p>
    </li>
  );
}
