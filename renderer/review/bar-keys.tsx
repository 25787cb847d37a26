import { useEffect, useRef, type ReactNode } from 'react';

/** What Recharts calls the keys when bars lie under each other: it takes left for the next one. */
const turned: Readonly<Record<string, string>> = {
  ArrowDown: 'ArrowLeft',
  ArrowRight: 'ArrowLeft',
  ArrowUp: 'ArrowRight',
  ArrowLeft: 'ArrowRight',
};

function turn(event: KeyboardEvent): void {
  const key = turned[event.key];
  // What is sent on from here comes by here once more.
  if (key === undefined || !event.isTrusted) return;
  event.preventDefault();
  event.stopPropagation();
  event.target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
}

/** Lets the keys go down and up through a chart whose bars lie under each other. */
export function BarKeys({ children }: { readonly children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const chart = place.current;
    chart?.addEventListener('keydown', turn, { capture: true });
    return () => chart?.removeEventListener('keydown', turn, { capture: true });
  }, []);
  return <div ref={place}>{children}</div>;
}
