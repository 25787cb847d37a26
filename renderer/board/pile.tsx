import { useDroppable } from '@dnd-kit/core';
import type { ReactNode } from 'react';
import type { Pile as PileName } from './place.ts';

/** The part of a pile that holds its cells, and scrolls when they do not fit. */
export function PileScroll({
  pile,
  className,
  children,
}: {
  readonly pile: PileName;
  readonly className: string;
  readonly children: ReactNode;
}) {
  const { setNodeRef } = useDroppable({ id: pile });
  return (
    <div ref={setNodeRef} data-scroll="" className={className}>
      {children}
    </div>
  );
}
