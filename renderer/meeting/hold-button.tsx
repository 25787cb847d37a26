import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import './hold-button.css';

/** How long the press is held. Long enough to be meant, short enough for a tired thumb. */
const holdMs = 1200;
/** Two presses closer than this are one shaky press, not a yes. */
const shakyMs = 500;

export interface HoldButtonProps {
  /** The button's name; also its words, unless it has shorter ones. */
  readonly label: string;
  readonly words?: string;
  /** Said under the button once it was pressed without being held. */
  readonly againText: string;
  readonly holdText: string;
  readonly isDisabled: boolean;
  readonly describedBy?: string | undefined;
  readonly onHeld: () => void;
}

/**
 * A yes that cannot be given by mistake: held until the ring is full, by pointer, Space or Enter
 * alike. Who cannot hold presses once, reads what it means, and presses again.
 */
export function HoldButton(props: HoldButtonProps) {
  const { label, words = label, againText, holdText, isDisabled, describedBy, onHeld } = props;
  const [isHolding, setIsHolding] = useState(false);
  const [isAsked, setIsAsked] = useState(false);
  const timer = useRef<number | null>(null);
  const askedAt = useRef(0);
  const isDone = useRef(false);

  function stop() {
    if (timer.current !== null) window.clearTimeout(timer.current);
    timer.current = null;
    setIsHolding(false);
  }

  function finish() {
    stop();
    setIsAsked(false);
    isDone.current = true;
    onHeld();
  }

  function press() {
    if (isDisabled || timer.current !== null) return;
    isDone.current = false;
    setIsHolding(true);
    timer.current = window.setTimeout(finish, holdMs);
  }

  /** Let go too early: the second such press is the yes of somebody who cannot hold. */
  function release(event: { readonly timeStamp: number }) {
    const wasPressed = timer.current !== null;
    stop();
    if (!wasPressed || isDone.current) return;
    if (isAsked && event.timeStamp - askedAt.current > shakyMs) finish();
    else if (!isAsked) {
      askedAt.current = event.timeStamp;
      setIsAsked(true);
    }
  }

  function letGo() {
    stop();
    setIsAsked(false);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') return letGo();
    if (event.key !== ' ' && event.key !== 'Enter') return;
    event.preventDefault();
    if (!event.repeat) press();
  }

  useEffect(
    () => () => {
      if (timer.current !== null) window.clearTimeout(timer.current);
    },
    [],
  );

  return (
    <div className="hold">
      <button
        type="button"
        className="hold-button"
        aria-label={label}
        aria-disabled={isDisabled}
        aria-describedby={describedBy}
        data-holding={isHolding || undefined}
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          press();
        }}
        onPointerUp={release}
        onPointerCancel={stop}
        onContextMenu={(event) => event.preventDefault()}
        onKeyDown={onKeyDown}
        onKeyUp={(event) => {
          if (event.key === ' ' || event.key === 'Enter') release(event);
        }}
        // A screen reader presses without pointer or key: that is a press of its own.
        onClick={(event) => {
          if (event.detail !== 0 || isDisabled || isDone.current) return;
          press();
          release(event);
        }}
        onBlur={letGo}
      >
        <svg className="hold-ring" viewBox="0 0 44 44" aria-hidden="true">
          <circle className="hold-ring-ground" cx="22" cy="22" r="18" />
          <circle className="hold-ring-fill" cx="22" cy="22" r="18" pathLength="1" />
        </svg>
        {/* The hint is drawn by the style: the button's name is what it means. */}
        <span className="hold-words" data-hint={holdText}>
          {words}
        </span>
      </button>
      <p className="hold-again" aria-live="polite">
        {isAsked ? againText : null}
      </p>
    </div>
  );
}
