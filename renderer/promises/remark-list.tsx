import { useId } from 'react';
import type { RemarkEntry } from '#renderer/data/promises.ts';
import { Button } from '#renderer/ui/button.tsx';
import { useToday } from '#renderer/ui/use-today.ts';
import { useWords } from '#renderer/ui/words.tsx';
import { dayInWords, dayOf } from '#shared/i18n/dates.ts';
import { isolate } from '#shared/i18n/isolate.ts';
import './remark-list.css';

/** What supervisors wrote about how the unit works, and whether the youth has seen it. */
export function RemarkList({
  remarks,
  onContact,
}: {
  readonly remarks: readonly RemarkEntry[];
  /** Missing on the contact's own page, where nobody needs to be named. */
  readonly onContact?: ((contactId: string) => void) | undefined;
}) {
  const { t, language } = useWords();
  const today = useToday();
  const id = useId();
  return (
    <section
      className="remark-list"
      data-unseen={remarks.some(({ remark }) => !remark.isShown)}
      aria-labelledby={id}
    >
      <h3 id={id}>{t('promises.remarks.title')}</h3>
      <ul>
        {remarks.map(({ remark, contact, version }) => {
          const facts = {
            from: isolate(remark.fromName),
            day: dayInWords(dayOf(new Date(remark.at)), language, today),
            version,
          };
          return (
            <li key={remark.id}>
              <p>
                {onContact === undefined
                  ? t('promises.remarks.wroteHere', facts)
                  : t('promises.remarks.wrote', { ...facts, name: isolate(contact.name) })}
              </p>
              <blockquote>
                <bdi>{remark.words}</bdi>
              </blockquote>
              <p className="promises-soft">
                {t(remark.isShown ? 'promises.remarks.shown' : 'promises.remarks.next')}
                {onContact === undefined ? null : (
                  <Button look="quiet" onPress={() => onContact(contact.id)}>
                    {t('promises.home.open', { name: isolate(contact.name) })}
                  </Button>
                )}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
