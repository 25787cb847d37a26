import { LightbulbIcon } from '@phosphor-icons/react';
import { TextField } from '#renderer/ui/text-field.tsx';
import { useContent } from '#renderer/toolbox/use-content.ts';
import { useWords } from '#renderer/ui/words.tsx';
import { hardWordsIn } from '#shared/content/hard-words-in.ts';
import { letterGapLimits, type LetterGap } from '#shared/content/kinds.ts';
import { longSentences } from '#shared/content/sentences.ts';
import { isolate } from '#shared/i18n/isolate.ts';
import type { Language } from '#shared/i18n/language.ts';

/** Long enough that plain language is worth a word about. */
const roomy = 80;

/** One free part of the letter, with a hint where it could be said more simply. */
export function GapField({
  gap,
  value,
  language,
  note,
  isTried,
  onChange,
}: {
  readonly gap: LetterGap;
  readonly value: string;
  /** Of the letter. */
  readonly language: Language;
  /** What was said on the phone about the same; null when nothing was. */
  readonly note: string | null;
  /** True once it was asked for and is missing. */
  readonly isTried: boolean;
  readonly onChange: (value: string) => void;
}) {
  const { t } = useWords();
  const example = gap in examples ? t(`before.letter.example.${gap as ExampleGap}`) : undefined;
  return (
    <div className={`letter-gap letter-gap-${gap}`}>
      <TextField
        label={t(`before.letter.field.${gap}`)}
        description={note ?? example}
        value={value}
        onChange={onChange}
        limit={letterGapLimits[gap]}
        multiline={letterGapLimits[gap] >= roomy}
        isTried={isTried}
      />
      <p className="letter-hint" aria-live="polite">
        <Hint text={value} language={language} />
      </p>
    </div>
  );
}

const examples = {
  answers: true,
  why: true,
  day: true,
  time: true,
  way: true,
  length: true,
  who: true,
} as const;
type ExampleGap = keyof typeof examples;

/** Said beside the field and never in its way: the letter may be as it is. */
function Hint({ text, language }: { readonly text: string; readonly language: Language }) {
  const { t } = useWords();
  const { hardWords } = useContent();
  const hard = hardWordsIn(text, language, hardWords).flatMap(({ words, word }) =>
    word === null ? [] : [words],
  );
  const said = [
    ...(longSentences(text, language).length > 0 ? [t('before.letter.hint.sentence')] : []),
    ...(hard.length > 0
      ? [t('before.letter.hint.word', { words: [...new Set(hard)].map(isolate).join(', ') })]
      : []),
  ];
  return said.length === 0 ? null : (
    <>
      <LightbulbIcon weight="duotone" aria-hidden="true" />
      <span>{said.join(' ')}</span>
    </>
  );
}
