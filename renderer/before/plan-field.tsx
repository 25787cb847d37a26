import { useEffect, useEffectEvent, useState } from 'react';
import { TextField } from '#renderer/ui/text-field.tsx';
import { useKept } from '#renderer/ui/use-kept.ts';
import { useWords } from '#renderer/ui/words.tsx';
import type { CallQuestion, PlanPart } from '#shared/content/kinds.ts';
import { normalizeText, textLimits, textProblem } from '#shared/model/text.ts';

/** A question of the first call, and what the two agree on. Saved as it is written. */
export function PlanField({
  question,
  part,
  first,
  onNote,
  onKept,
}: {
  readonly question: CallQuestion;
  readonly part: PlanPart;
  /** As the store has it. */
  readonly first: string;
  readonly onNote: (part: PlanPart, text: string) => Promise<boolean>;
  /** Told when what stands in the field is in the store, and when it no longer is. */
  readonly onKept: (part: PlanPart, isKept: boolean) => void;
}) {
  const { language } = useWords();
  const [text, setText] = useState(first);
  const problem = textProblem(text, textLimits.plan);
  const value = normalizeText(text);
  const { isKept, keep } = useKept({
    value,
    first,
    isFit: problem === null || problem === 'empty',
    save: (note) => onNote(part, note),
  });
  const tell = useEffectEvent(onKept);
  useEffect(() => tell(part, isKept), [part, isKept]);
  return (
    <div className="plan-field" onBlur={() => void keep()}>
      <TextField
        label={question.words[language]}
        labelHidden
        value={text}
        onChange={setText}
        limit={textLimits.plan}
        multiline
        isOptional
        onSubmit={() => void keep()}
      />
    </div>
  );
}
