import type { ReactNode } from 'react';
import { Button, ToggleButton, type ButtonProps } from 'react-aria-components';
import './icon-button.css';

export interface IconButtonProps extends Pick<
  ButtonProps,
  | 'autoFocus'
  | 'isDisabled'
  | 'slot'
  | 'id'
  | 'aria-describedby'
  | 'aria-expanded'
  | 'excludeFromTabOrder'
> {
  /** What it does; the icon alone says nothing to a screen reader. */
  readonly label: string;
  readonly icon: ReactNode;
  readonly onPress?: (() => void) | undefined;
  /** Given when the button is a switch that stays in. */
  readonly isPressed?: boolean | undefined;
}

/** A 44 px button with an icon only, for the few things an icon says by itself. */
export function IconButton({ label, icon, onPress, isPressed, ...aria }: IconButtonProps) {
  const inside = (
    <span className="icon-button-icon" aria-hidden="true">
      {icon}
    </span>
  );
  if (isPressed !== undefined) {
    const { slot, ...rest } = aria;
    return (
      <ToggleButton
        {...rest}
        {...(typeof slot === 'string' ? { slot } : {})}
        aria-label={label}
        className="icon-button"
        isSelected={isPressed}
        onChange={() => onPress?.()}
      >
        {inside}
      </ToggleButton>
    );
  }
  return (
    <Button
      {...aria}
      aria-label={label}
      className="icon-button"
      {...(onPress === undefined ? {} : { onPress: () => onPress() })}
    >
      {inside}
    </Button>
  );
}
