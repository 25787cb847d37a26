import type { ReactNode } from 'react';
import { Label, Radio, RadioGroup, Text } from 'react-aria-components';
import './choice.css';

export interface ChoiceOption<Id extends string> {
  readonly id: Id;
  readonly label: ReactNode;
  /** A sentence that says what it means. */
  readonly words?: string | undefined;
  readonly icon?: ReactNode;
  readonly isDisabled?: boolean | undefined;
}

export interface ChoiceProps<Id extends string> {
  readonly label: string;
  readonly options: readonly ChoiceOption<Id>[];
  /** Null while nothing is chosen. */
  readonly value: Id | null;
  readonly onChange: (id: Id) => void;
  /** `row`: as wide as their words; `tiles`: all equally wide; `list`: below each other; `switch`: small and joined. */
  readonly look?: 'row' | 'tiles' | 'list' | 'switch' | undefined;
  readonly labelHidden?: boolean | undefined;
  readonly description?: string | undefined;
  readonly isDisabled?: boolean | undefined;
}

/** One of a few: a radio group drawn as big buttons. The chosen one has a filled dot, not only a colour. */
export function Choice<Id extends string>({
  label,
  options,
  value,
  onChange,
  look = 'row',
  labelHidden = false,
  description,
  isDisabled = false,
}: ChoiceProps<Id>) {
  return (
    <RadioGroup
      className={`choice choice-${look}`}
      value={value}
      onChange={(id) => onChange(id as Id)}
      isDisabled={isDisabled}
      orientation="horizontal"
    >
      <Label className={labelHidden ? 'visually-hidden' : 'choice-label'}>{label}</Label>
      {description === undefined ? null : (
        <Text slot="description" className="choice-hint">
          {description}
        </Text>
      )}
      <div className="choice-options">
        {options.map((option) => (
          <Radio
            key={option.id}
            value={option.id}
            className="choice-option"
            isDisabled={option.isDisabled ?? false}
          >
            <span className="choice-dot" aria-hidden="true" />
            {option.icon === undefined ? null : (
              <span className="choice-icon" aria-hidden="true">
                {option.icon}
              </span>
            )}
            <span className="choice-words">
              {option.label}
              {option.words === undefined ? null : (
                <span className="choice-meaning">{option.words}</span>
              )}
            </span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
