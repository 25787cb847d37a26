import { useEffect, type ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { announce } from './announcer.tsx';
import './button.css';
import { Spinner } from './spinner.tsx';

export interface ButtonProps extends Omit<
  AriaButtonProps,
  'className' | 'style' | 'children' | 'isPending'
> {
  /** `primary` moves on; `plain` does something; `quiet` stands in a text; `danger` takes away. */
  readonly look?: 'primary' | 'plain' | 'quiet' | 'danger' | undefined;
  readonly icon?: ReactNode;
  /**
   * What is going on, said in place of the button's words while it works. Focus stays on it.
   * (react-aria's own `isPending` announces the button by its id, which is gone when what it worked
   * on has taken its place.)
   */
  readonly busy?: string | null | undefined;
  readonly children: ReactNode;
}

/** A button of at least 44 px with words, and an icon beside them where it helps. */
export function Button({ look = 'plain', icon, busy = null, children, ...aria }: ButtonProps) {
  useEffect(() => {
    if (busy !== null) announce(busy);
  }, [busy]);

  const { onPress, ...rest } = aria;
  const isBusy = busy !== null;
  const sign = isBusy ? <Spinner /> : icon;
  return (
    <AriaButton
      {...rest}
      {...(isBusy || onPress === undefined ? {} : { onPress })}
      className={`button button-${look}${isBusy ? ' button-busy' : ''}`}
    >
      {sign === undefined ? null : (
        <span className="button-icon" aria-hidden="true">
          {sign}
        </span>
      )}
      <span className="button-words">{busy ?? children}</span>
    </AriaButton>
  );
}
