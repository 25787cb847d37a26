import { useState, type KeyboardEvent } from 'react';
import { Input, Label, Text, TextArea, TextField as AriaTextField } from 'react-aria-components';
import { normalizeText, textLength, textProblem } from '#shared/model/text.ts';
import { FieldProblem } from './field-problem.tsx';
import './field.css';
import { useWords } from './words.tsx';

/** The counter stays out of the way until this few characters are left. */
const countFrom = 20;

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The longest text, in characters as people count them; one of `textLimits`. */
  readonly limit: number;
  /** Room for several rows. The text is still one line: Enter does not break it. */
  readonly multiline?: boolean | undefined;
  readonly placeholder?: string | undefined;
  readonly description?: string | undefined;
  /** Something only the caller knows is wrong. Shown before what the field sees by itself. */
  readonly error?: string | null | undefined;
  /** An empty field is as it should be. */
  readonly isOptional?: boolean | undefined;
  /** True once the person tried to go on: from then an empty field says so too. */
  readonly isTried?: boolean | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly labelHidden?: boolean | undefined;
  /** Enter. Not called while the text cannot be kept; the field says why instead. */
  readonly onSubmit?: (() => void) | undefined;
}

/** A field for a short text, judged by the same rule as the store while it is written. */
export function TextField({
  label,
  value,
  onChange,
  limit,
  multiline = false,
  placeholder,
  description,
  error,
  isOptional = false,
  isTried = false,
  autoFocus = false,
  isDisabled = false,
  labelHidden = false,
  onSubmit,
}: TextFieldProps) {
  const { t } = useWords();
  const [triedEmpty, setTriedEmpty] = useState(false);
  const found = textProblem(value, limit);
  const shown = found === 'empty' && !isTried && !triedEmpty ? null : found;
  const problem = error ?? (shown === null ? null : t(`common.textProblem.${shown}`, { limit }));
  const left = limit - textLength(normalizeText(value));

  function write(next: string) {
    setTriedEmpty(false);
    // A pasted line break would be an invisible character; people mean a space.
    onChange(next.replace(/[\r\n\t]+/g, ' '));
  }

  function submitOnEnter(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    if (multiline) event.preventDefault();
    if (onSubmit === undefined) return;
    event.preventDefault();
    if (found === null || (found === 'empty' && isOptional)) onSubmit();
    else setTriedEmpty(found === 'empty');
  }

  const box = {
    className: 'field-box',
    dir: 'auto',
    onKeyDown: submitOnEnter,
    ...(placeholder === undefined ? {} : { placeholder }),
  } as const;

  return (
    <AriaTextField
      className="field"
      value={value}
      onChange={write}
      isInvalid={problem !== null}
      isDisabled={isDisabled}
      validationBehavior="aria"
      // Asked for by the caller where a view or dialog opens on this field.
      // oxlint-disable-next-line jsx-a11y/no-autofocus
      autoFocus={autoFocus}
      autoComplete="off"
      spellCheck="false"
    >
      <Label className={labelHidden ? 'visually-hidden' : 'field-label'}>{label}</Label>
      {description === undefined ? null : (
        <Text slot="description" className="field-hint">
          {description}
        </Text>
      )}
      {multiline ? <TextArea {...box} rows={2} /> : <Input {...box} />}
      <div className="field-foot">
        <FieldProblem problem={problem} />
        {left >= 0 && left < countFrom ? (
          <span className="field-left">{t('common.charactersLeft', { count: left })}</span>
        ) : null}
      </div>
    </AriaTextField>
  );
}
