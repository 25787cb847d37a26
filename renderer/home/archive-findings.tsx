import { ResultNote } from '#renderer/ui/result-note.tsx';
import { useWords } from '#renderer/ui/words.tsx';
import { dayInFull, momentInWords } from '#shared/i18n/dates.ts';
import type { ArchiveFinding, ArchiveReason } from '#shared/model/archive.ts';
import type { Contact } from '#shared/model/record.ts';

/** So many places are named for each reason; when there are more it says how many. */
const mostPlaces = 6;

/** What two people agreed on matters more than what the log says of it. */
function framesFirst(one: ArchiveFinding, other: ArchiveFinding): number {
  return Number(other.frame !== undefined) - Number(one.frame !== undefined);
}

/** What was found, one paragraph for each reason, with where and what to do. */
export function ArchiveFindings({
  findings,
  contacts,
}: {
  readonly findings: readonly ArchiveFinding[];
  readonly contacts: readonly Contact[];
}) {
  const { t } = useWords();
  const byReason = Map.groupBy(findings.toSorted(framesFirst), ({ reason }) => reason);
  return (
    <>
      <ResultNote isGood={false} title={t('archive.wrong.title')}>
        <p>{t('archive.wrong.words')}</p>
      </ResultNote>
      {/* Long ones scroll; the keyboard must be able to scroll them. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <ul className="archive-findings" aria-label={t('archive.wrong.title')} tabIndex={0}>
        {[...byReason].map(([reason, found]) => (
          <Found key={reason} reason={reason} found={found} contacts={contacts} />
        ))}
      </ul>
    </>
  );
}

function Found({
  reason,
  found,
  contacts,
}: {
  readonly reason: ArchiveReason;
  readonly found: readonly ArchiveFinding[];
  readonly contacts: readonly Contact[];
}) {
  const { t } = useWords();
  const more = found.length - mostPlaces;
  const places = found.filter(({ place, frame, backupAt }) => place ?? frame ?? backupAt);
  return (
    <li className="archive-found">
      <h4>{t(`archive.reasons.${reason}.what`)}</h4>
      {places.length === 0 ? null : (
        <ul>
          {places.slice(0, mostPlaces).map((finding) => (
            <li key={`${finding.place}-${finding.frame?.receiptCode}-${finding.backupAt}`}>
              <Where finding={finding} contacts={contacts} />
            </li>
          ))}
          {more > 0 ? <li>{t('archive.wrong.more', { count: more })}</li> : null}
        </ul>
      )}
      <p>{t(`archive.reasons.${reason}.todo`)}</p>
    </li>
  );
}

function Where({
  finding: { reason, place, lastPlace, frame, backupAt },
  contacts,
}: {
  readonly finding: ArchiveFinding;
  readonly contacts: readonly Contact[];
}) {
  const { t, language } = useWords();
  const parts: string[] = [];
  const linesInWords = (lines: { place: number; lastPlace: number }) => {
    if (reason === 'log-cut-off') return t('archive.where.cutOff', lines);
    return lines.place === lines.lastPlace
      ? t('archive.where.line', lines)
      : t('archive.where.lines', lines);
  };
  if (frame !== undefined) {
    const { contactId, version, agreedOn, receiptCode } = frame;
    const contact = contacts.find(({ id }) => id === contactId);
    parts.push(
      t('archive.where.frame', {
        name: contact?.name ?? t('archive.where.someone'),
        version,
        day: dayInFull(agreedOn, language),
      }),
      t('archive.where.code', { code: receiptCode }),
    );
  }
  if (backupAt !== undefined) {
    parts.push(t('archive.where.backup', { moment: momentInWords(backupAt, language) }));
  }
  if (place !== undefined && backupAt === undefined) {
    parts.push(linesInWords({ place, lastPlace: lastPlace ?? place }));
  }
  return parts.map((part) => (
    <span key={part} className="archive-where">
      {part}
    </span>
  ));
}
