import { dayInWords } from '#shared/i18n/dates.ts';
import { ColourTag } from '#renderer/toolbox/colour-tag.tsx';
import { isWhySaidAloud } from '#shared/model/quiet.ts';
import type { Answer } from '#shared/model/step.ts';
import { useToday } from '#renderer/ui/use-today.ts';
import { useWords } from '#renderer/ui/words.tsx';
import { useRoom } from './meeting-context.ts';
import { PassedDay } from './passed-day.tsx';

/** An answer in one or two lines; a card without one says so plainly. */
export function AnswerInShort({ answer }: { readonly answer: Answer | null }) {
  const { t, language } = useWords();
  const { isQuiet } = useRoom();
  const today = useToday();
  if (answer === null) return <span className="answer-none">{t('meeting.answers.none')}</span>;
  const { reply, why, when, colour } = answer;
  const isAloud = isWhySaidAloud(answer);
  return (
    <span className="answer-short">
      <span className="answer-reply">{t(`common.reply.${reply}`)}</span>
      {when === null ? null : (
        <span>
          {t('meeting.answers.until', { day: dayInWords(when, language, today) })}{' '}
          <PassedDay day={when} />
        </span>
      )}
      {colour === null ? null : <ColourTag colour={colour} />}
      {why === '' ? null : <bdi className="answer-why">{why}</bdi>}
      {isAloud ? (
        <span className="answer-why">
          {t(isQuiet ? 'quiet.whyAloudShort' : 'quiet.whyMissing')}
        </span>
      ) : null}
    </span>
  );
}
