import { useId } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useWords } from '#renderer/ui/words.tsx';
import '#renderer/ui/choice.css';
import { promiseViews, type PromiseView } from '#shared/model/step.ts';
import { sentence } from '#shared/telling/log.ts';
import type { Hand } from './actions.ts';

/**
 * What one of the two says of a promise: one of four, or nothing. A press on the chosen one takes it
 * back, which a radio group does not allow.
 */
export function ViewChoice({
  by,
  label,
  aboutId,
  value,
  onChange,
}: {
  readonly by: Hand;
  readonly label: string;
  /** The element that says what was promised. */
  readonly aboutId: string;
  readonly value: PromiseView | null;
  readonly onChange: (view: PromiseView | null) => void;
}) {
  const { t, language } = useWords();
  const id = useId();
  return (
    <div className={`view-choice view-choice-${by}`}>
      <p id={id} className="view-choice-label">
        {label}
      </p>
      <ToggleButtonGroup
        className="choice-options"
        aria-labelledby={`${id} ${aboutId}`}
        selectionMode="single"
        selectedKeys={value === null ? [] : [value]}
        onSelectionChange={(keys) => onChange(promiseViews.find((view) => keys.has(view)) ?? null)}
      >
        {promiseViews.map((view) => (
          <ToggleButton key={view} id={view} className="choice-option">
            <span className="choice-dot" aria-hidden="true" />
            <span>{sentence(t(`promises.view.${view}`), language)}</span>
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}
