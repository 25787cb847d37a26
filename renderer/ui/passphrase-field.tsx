import { EyeIcon, EyeSlashIcon } from '@phosphor-icons/react';
import { useState, type KeyboardEvent, type Ref } from 'react';
import { Input, Label, Text, TextField } from 'react-aria-components';
import { FieldProblem } from './field-problem.tsx';
import './field.css';
import { IconButton } from './icon-button.tsx';
import './passphrase-field.css';
import { useWords } from './words.tsx';

export interface PassphraseFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly description?: string | undefined;
  readonly error?: string | null | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly onSubmit?: (() => void) | undefined;
  /** The box one writes in, to put focus back there after a wrong phrase. */
  readonly ref?: Ref<HTMLInputElement> | undefined;
}

/** A field for a passphrase: hidden until asked for, with a word when caps lock is on. */
export function PassphraseField({
  label,
  value,
  onChange,
  description,
  error = null,
  autoFocus = false,
  isDisabled = false,
  onSubmit,
  ref,
}: PassphraseFieldProps) {
  const { t } = useWords();
  const [isShown, setShown] = useState(false);
  const [capsLock, setCapsLock] = useState(false);

  function readKey(event: KeyboardEvent) {
    setCapsLock(event.getModifierState('CapsLock'));
    if (event.type !== 'keydown' || event.key !== 'Enter' || onSubmit === undefined) return;
    event.preventDefault();
    if (value !== '') onSubmit();
  }

  return (
    <TextField
      className="field"
      type={isShown ? 'text' : 'password'}
      value={value}
      onChange={onChange}
      isInvalid={error !== null}
      isDisabled={isDisabled}
      validationBehavior="aria"
      // Asked for by the caller where a view or dialog opens on this field.
      // oxlint-disable-next-line jsx-a11y/no-autofocus
      autoFocus={autoFocus}
      autoComplete="off"
      spellCheck="false"
      onBlur={() => setCapsLock(false)}
    >
      <Label className="field-label">{label}</Label>
      {description === undefined ? null : (
        <Text slot="description" className="field-hint">
          {description}
        </Text>
      )}
      <div className="passphrase-field">
        <Input
          {...(ref === undefined ? {} : { ref })}
          className="field-box"
          maxLength={256}
          autoCapitalize="off"
          autoCorrect="off"
          onKeyDown={readKey}
          onKeyUp={readKey}
        />
        <IconButton
          label={t('common.passphrase.show')}
          icon={isShown ? <EyeSlashIcon /> : <EyeIcon />}
          isPressed={isShown}
          isDisabled={isDisabled}
          onPress={() => setShown(!isShown)}
        />
      </div>
      <div className="field-foot">
        <FieldProblem problem={error} />
      </div>
      <div className="field-says field-hint" aria-live="polite">
        {capsLock ? t('common.passphrase.capsLock') : null}
      </div>
    </TextField>
  );
}
