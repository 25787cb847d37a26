import { useWords } from '#renderer/ui/words.tsx';
import { Choice } from '#renderer/ui/choice.tsx';
import { ageGroups } from '#shared/content/item.ts';
import type { LetterGap } from '#shared/content/kinds.ts';
import { isolate } from '#shared/i18n/isolate.ts';
import { languages } from '#shared/i18n/language.ts';
import type { MeetingState } from '#shared/model/meeting.ts';
import type { LetterWords } from '#shared/model/step.ts';
import type { MissingPart } from '#shared/telling/letter.ts';
import { GapField } from './letter-gap.tsx';

const groups = [
  ['who', ['name', 'caseworker', 'phone', 'answers']],
  ['why', ['why']],
  ['where', ['day', 'time', 'length', 'place', 'way', 'who']],
] as const satisfies readonly (readonly [string, readonly LetterGap[]])[];

/** What is the caseworker's to write in the letter; the rest stands there already. */
export function LetterForm({
  letter,
  plan,
  missing,
  onChange,
}: {
  readonly letter: LetterWords;
  readonly plan: MeetingState['plan'];
  /** What was asked for and is not there. */
  readonly missing: readonly MissingPart[];
  readonly onChange: (letter: LetterWords) => void;
}) {
  const { t } = useWords();

  /** What was said on the phone, beside the field it is about. Not in the letter: others may read that. */
  function noteFor(gap: LetterGap): string | null {
    const said =
      gap === 'day'
        ? plan.time
        : gap === 'who'
          ? plan.people
          : gap === 'place'
            ? plan.place
            : undefined;
    return said === undefined || said === letter.gaps[gap]
      ? null
      : t('before.letter.onPhone', { text: isolate(said) });
  }

  return (
    <div className="letter-form">
      <div className="letter-choices">
        <Choice
          label={t('before.letter.age')}
          options={ageGroups.map((id) => ({ id, label: t(`content.ages.${id}`) }))}
          value={letter.age}
          onChange={(age) => onChange({ ...letter, age })}
        />
        <Choice
          label={t('before.letter.language')}
          options={languages.map((id) => ({
            id,
            label: <span lang={id}>{t(`common.language.${id}`)}</span>,
          }))}
          value={letter.language}
          onChange={(language) => onChange({ ...letter, language })}
        />
      </div>
      {groups.map(([name, gaps]) => (
        <fieldset key={name} className="letter-group">
          <legend>{t(`before.letter.parts.${name}`)}</legend>
          <div className="letter-gaps">
            {gaps.map((gap) => (
              <GapField
                key={gap}
                gap={gap}
                value={letter.gaps[gap]}
                language={letter.language}
                note={noteFor(gap)}
                isTried={missing.includes(gap)}
                onChange={(text) => onChange({ ...letter, gaps: { ...letter.gaps, [gap]: text } })}
              />
            ))}
          </div>
        </fieldset>
      ))}
    </div>
  );
}
