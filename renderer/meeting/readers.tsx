import { useId } from 'react';
import { useReaders } from '#renderer/data/exchange.ts';
import { useWords } from '#renderer/ui/words.tsx';
import { isolate } from '#shared/i18n/isolate.ts';
import { useRoom } from './meeting-context.ts';
import './readers.css';

/** Who will be able to read the frame, by name and role: said before the two yeses (P6, P11). */
export function Readers() {
  const { t } = useWords();
  const { caseworkerName } = useRoom();
  const readers = useReaders();
  const id = useId();
  return (
    <section className="readers" aria-labelledby={id}>
      <h3 id={id}>{t('pairing.readers.title')}</h3>
      {readers.length === 0 ? (
        <p>{t('pairing.readers.nobodyElse', { name: isolate(caseworkerName) })}</p>
      ) : (
        readers.map(({ accountId, displayName }) => (
          <p key={accountId}>{t('pairing.readers.supervisor', { name: isolate(displayName) })}</p>
        ))
      )}
    </section>
  );
}

/** The same in one sentence, after the one that says who else may read. */
export function ReadersInShort() {
  const { t, language } = useWords();
  const names = useReaders().map(({ displayName }) => isolate(displayName));
  if (names.length === 0) return <> {t('pairing.welcome.nobody')}</>;
  const list = new Intl.ListFormat(language).format(names);
  return <> {t('pairing.welcome.names', { names: list })}</>;
}
