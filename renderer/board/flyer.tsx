import { memo, useLayoutEffect, useState, type ReactNode, type Ref } from 'react';
import { createPortal } from 'react-dom';
import { useHold } from './hold.ts';

/** The one element that moves: the card in the air, above everything else. */
export const Flyer = memo(function Flyer({
  ref,
  render,
}: {
  readonly ref: Ref<HTMLDivElement>;
  readonly render: (cardId: string) => ReactNode;
}) {
  const flying = useHold((hold) => hold.flying);
  // A place of its own: React listens for every kind of event wherever it draws.
  const [sky] = useState(() => document.createElement('div'));
  useLayoutEffect(() => {
    document.body.append(sky);
    return () => sky.remove();
  }, [sky]);
  return createPortal(
    <div ref={ref} className="flyer" data-shown={flying !== null} aria-hidden="true">
      <div className="flyer-landing">
        <div className="flyer-card">{flying === null ? null : render(flying)}</div>
      </div>
    </div>,
    sky,
  );
});
