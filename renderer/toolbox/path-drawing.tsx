import { useEffect, useState, type RefObject } from 'react';
import type { Stop } from '#shared/content/kinds.ts';
import { lineBetween, spotOf, type Box } from './path-map.ts';

/** The lines of the path, behind its stops. What they say stands in each stop as words too. */
export function PathDrawing({
  map,
  stops,
}: {
  readonly map: RefObject<HTMLElement | null>;
  readonly stops: readonly Stop[];
}) {
  const boxes = useStopBoxes(map);
  const lines = stops.flatMap((stop) =>
    stop.next.flatMap((next) => {
      const target = stops.find(({ id }) => id === next);
      const [from, to] = [boxes.get(stop.id), boxes.get(next)];
      const [fromSpot, toSpot] = [spotOf(stop.id), spotOf(next)];
      if (target === undefined || from === undefined || to === undefined) return [];
      if (fromSpot === null || toSpot === null) return [];
      const isAside = stop.branch === 'lvu' || target.branch === 'lvu';
      const isMain = stop.branch === 'main' && target.branch === 'main';
      const look = isAside
        ? 'aside'
        : isMain && fromSpot.row === 2 && toSpot.row === 2
          ? 'main'
          : 'side';
      return [
        {
          id: `${stop.id} ${next}`,
          look,
          d: lineBetween(from, to, { from: fromSpot, to: toSpot }),
        },
      ];
    }),
  );
  return (
    <svg className="path-lines" aria-hidden="true" focusable="false">
      <defs>
        {(['main', 'side', 'aside'] as const).map((look) => (
          <marker
            key={look}
            id={`path-head-${look}`}
            className={`path-head path-head-${look}`}
            viewBox="0 0 10 10"
            refX="3"
            refY="5"
            markerWidth="16"
            markerHeight="16"
            markerUnits="userSpaceOnUse"
            orient="auto"
          >
            <path d="M1 1 L9 5 L1 9 Z" />
          </marker>
        ))}
      </defs>
      {lines.map(({ id, look, d }) => (
        <path
          key={id}
          className={`path-line path-line-${look}`}
          d={d}
          markerEnd={`url(#path-head-${look})`}
        />
      ))}
    </svg>
  );
}

/** Where the stops lie on the map now. Follows the window, the text size and the words. */
function useStopBoxes(map: RefObject<HTMLElement | null>): ReadonlyMap<string, Box> {
  const [boxes, setBoxes] = useState<ReadonlyMap<string, Box>>(new Map());
  useEffect(() => {
    const element = map.current;
    if (element === null) return;
    const measure = () => {
      const origin = element.getBoundingClientRect();
      setBoxes(
        new Map(
          [...element.querySelectorAll<HTMLElement>('[data-stop]')].map((stop) => {
            const { left, top, width, height } = stop.getBoundingClientRect();
            const box = { left: left - origin.left, top: top - origin.top, width, height };
            return [stop.dataset['stop'] ?? '', box];
          }),
        ),
      );
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    for (const stop of element.querySelectorAll('[data-stop]')) observer.observe(stop);
    return () => observer.disconnect();
  }, [map]);
  return boxes;
}
