import { CaretDownIcon } from '@phosphor-icons/react';
import { useId, useState, type ReactNode } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { Choice } from '#renderer/ui/choice.tsx';
import { DatePicker } from '#renderer/ui/date-picker.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { useWords } from '#renderer/ui/words.tsx';
import type { Sentence } from '#shared/model/meeting.ts';
import { doers, type Doer } from '#shared/model/step.ts';
import { textLimits, textProblem } from '#shared/model/text.ts';
import type { SentenceWords } from './actions.ts';
import { ColourChoice } from './colour-choice.tsx';
import { useDraft } from './drafts.ts';

export interface SentenceFormProps {
  readonly label: string;
  readonly saveLabel: string;
  readonly start?: Sentence;
  /** Where half-written words are remembered for the rest of the sitting. */
  readonly draft?: string;
  /** Asked for where what is written comes from a press a moment ago. */
  readonly autoFocus?: boolean;
  readonly onSave: (words: SentenceWords) => Promise<boolean>;
  readonly cancel?: ReactNode;
}

/** A sentence of the frame; who and when only if it says so. */
export function SentenceForm({
  label,
  saveLabel,
  start,
  draft = `sentence ${start?.id ?? 'new'}`,
  autoFocus = start !== undefined,
  onSave,
  cancel,
}: SentenceFormProps) {
  const { t, language } = useWords();
  const moreId = useId();
  const [words, setWords, resetWords] = useDraft<SentenceWords>(draft, {
    text: start?.text ?? '',
    who: start?.who ?? null,
    when: start?.when ?? null,
    colour: start?.colour ?? null,
  });
  const { text, who, when } = words;
  const [isTried, setIsTried] = useState(false);
  const [isOpen, setIsOpen] = useState(start !== undefined || who !== null || when !== null);

  async function save() {
    setIsTried(true);
    if (textProblem(text, textLimits.sentence) !== null) return;
    if (!(await onSave(words))) return;
    resetWords();
    setIsOpen(false);
    setIsTried(false);
  }

  return (
    <div className="sentence-form">
      <TextField
        label={label}
        labelHidden={start !== undefined}
        placeholder={t('meeting.sheet.placeholder')}
        value={text}
        onChange={(value) => {
          setWords({ ...words, text: value });
          setIsTried(false);
        }}
        limit={textLimits.sentence}
        multiline
        isTried={isTried}
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus={autoFocus}
        onSubmit={() => void save()}
      />
      {isOpen ? (
        <div id={moreId} className="sentence-more">
          <Choice<Doer | 'nobody'>
            label={t('meeting.sheet.who')}
            options={[
              { id: 'nobody', label: t('meeting.sheet.nobody') },
              ...doers.map((doer) => ({ id: doer, label: t(`meeting.doer.${doer}`) })),
            ]}
            value={who ?? 'nobody'}
            onChange={(id) => setWords({ ...words, who: id === 'nobody' ? null : id })}
          />
          {start?.colour == null ? null : (
            <ColourChoice
              value={words.colour}
              onChange={(colour) => setWords({ ...words, colour })}
            />
          )}
          <DatePicker
            label={t('meeting.sheet.when')}
            value={when}
            onChange={(day) => setWords({ ...words, when: day })}
            language={language}
            quick
          />
        </div>
      ) : null}
      <div className="sentence-buttons">
        {start === undefined ? (
          <Button
            look="quiet"
            icon={<CaretDownIcon className="turning" weight="bold" />}
            aria-expanded={isOpen}
            aria-controls={moreId}
            onPress={() => setIsOpen(!isOpen)}
          >
            {t('meeting.sheet.more')}
          </Button>
        ) : null}
        {cancel}
        <Button look={start === undefined ? 'plain' : 'primary'} onPress={() => void save()}>
          {saveLabel}
        </Button>
      </div>
    </div>
  );
}
