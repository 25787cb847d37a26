import { CaretDownIcon, CheckIcon } from '@phosphor-icons/react';
import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select as AriaSelect,
  SelectValue,
} from 'react-aria-components';
import './field.css';
import './select.css';

export interface SelectOption<Id extends string> {
  readonly id: Id;
  readonly label: string;
}

/** One of many: a button with what is chosen, which opens the list. For a few, `Choice` shows them all. */
export function Select<Id extends string>({
  label,
  options,
  value,
  onChange,
}: {
  readonly label: string;
  readonly options: readonly SelectOption<Id>[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
}) {
  return (
    <AriaSelect
      className="field select"
      value={value}
      onChange={(id) => {
        if (id !== null) onChange(id as Id);
      }}
    >
      <Label className="field-label">{label}</Label>
      <Button className="select-button">
        <SelectValue className="select-value" />
        <CaretDownIcon aria-hidden="true" weight="bold" />
      </Button>
      <Popover className="select-popover" placement="bottom start">
        <ListBox className="select-options" items={options}>
          {(option) => (
            <ListBoxItem className="select-option" textValue={option.label}>
              {({ isSelected }) => (
                <>
                  <span className="select-mark" aria-hidden="true">
                    {isSelected ? <CheckIcon weight="bold" /> : null}
                  </span>
                  <bdi>{option.label}</bdi>
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
