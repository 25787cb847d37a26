import { CheckCircleIcon, CircleIcon, TrashIcon } from '@phosphor-icons/react';
import type { ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import './pick.css';

/** Words of ours to pick or leave. That they are picked is seen by a sign, not only by a colour. */
export function Pick({
  words,
  note,
  isPicked,
  isDisabled = false,
  onChange,
}: {
  readonly words: string;
  /** Said beside the words, as who picked them. */
  readonly note?: ReactNode;
  readonly isPicked: boolean;
  readonly isDisabled?: boolean;
  readonly onChange: () => void;
}) {
  const Sign = isPicked ? CheckCircleIcon : CircleIcon;
  return (
    <li>
      <ToggleButton
        className="pick"
        isSelected={isPicked}
        isDisabled={isDisabled}
        onChange={onChange}
      >
        <Sign weight={isPicked ? 'fill' : 'regular'} aria-hidden="true" />
        <span className="pick-words">
          {words}
          {note}
        </span>
      </ToggleButton>
    </li>
  );
}

/** Words that somebody wrote here, beside those to pick. */
export function OwnPick({
  words,
  note,
  removeLabel,
  onRemove,
}: {
  readonly words: string;
  readonly note?: ReactNode;
  readonly removeLabel: string;
  /** Null when they are not for this hand to take away. */
  readonly onRemove: (() => void) | null;
}) {
  return (
    <li className="pick pick-own">
      <CheckCircleIcon weight="fill" aria-hidden="true" />
      <span className="pick-words">
        <bdi>{words}</bdi>
        {note}
      </span>
      {onRemove === null ? null : (
        <IconButton label={removeLabel} icon={<TrashIcon weight="duotone" />} onPress={onRemove} />
      )}
    </li>
  );
}
