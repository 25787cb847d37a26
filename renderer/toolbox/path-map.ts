import type { Stop } from '#shared/content/kinds.ts';

/** A square of the drawn map, counted from 1. */
export interface Spot {
  readonly column: number;
  readonly row: number;
}

/**
 * Where each stop lies on the drawn map: the report's way in on top, the main way straight through
 * the middle, the way aside below. Drawn by hand, so that no line runs under a stop it passes.
 */
const spots: Readonly<Record<string, Spot>> = {
  anmalan: { column: 1, row: 1 },
  skyddsbedomning: { column: 2, row: 1 },
  forhandsbedomning: { column: 3, row: 1 },
  'ingen-utredning': { column: 4, row: 1 },
  ansokan: { column: 1, row: 2 },
  utredning: { column: 3, row: 2 },
  kommunicering: { column: 4, row: 2 },
  beslut: { column: 5, row: 2 },
  insats: { column: 6, row: 2 },
  uppfoljning: { column: 7, row: 2 },
  'ingen-hjalp': { column: 6, row: 1 },
  overklaga: { column: 5, row: 1 },
  'lvu-omedelbart': { column: 4, row: 3 },
  'lvu-ansokan': { column: 5, row: 3 },
  'lvu-domstol': { column: 6, row: 3 },
  'lvu-vard': { column: 7, row: 3 },
};

/** The stop's place on the drawn map; null for one that is in the content and not on the map yet. */
export function spotOf(stopId: string): Spot | null {
  return spots[stopId] ?? null;
}

/** Whether the path can be drawn; a path with a stop that the map lacks is told as a list. */
export function isDrawable(stops: readonly Stop[]): boolean {
  return stops.every(({ id }) => spotOf(id) !== null);
}

/** The order in which the branches are read: the two ways in, the main way, the way aside. */
const readingOrder: readonly Stop['branch'][] = ['report', 'asked', 'main', 'lvu'];

/** The stops of each branch in their order, branch after branch. */
export function pathInOrder(
  stops: readonly Stop[],
): readonly { readonly branch: Stop['branch']; readonly stops: readonly Stop[] }[] {
  return readingOrder.map((branch) => ({
    branch,
    stops: stops.filter((stop) => stop.branch === branch).toSorted((a, b) => a.place - b.place),
  }));
}

/** A box on the screen, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** How far a line's end stays from the stop it leads to: the arrow's head lies there. */
const headRoom = 7;

/** A drawn line between two stops, as the `d` of an SVG path. */
export function lineBetween(from: Box, to: Box, at: { from: Spot; to: Spot }): string {
  const middle = (box: Box) => ({
    x: box.left + box.width / 2,
    y: box.top + box.height / 2,
  });
  const [a, b] = [middle(from), middle(to)];
  const down = at.to.row > at.from.row;
  const right = at.to.column > at.from.column;
  if (at.from.column === at.to.column) {
    const [start, end] = down
      ? [from.top + from.height, to.top - headRoom]
      : [from.top, to.top + to.height + headRoom];
    return `M ${a.x} ${start} L ${a.x} ${end}`;
  }
  const end = right ? to.left - headRoom : to.left + to.width + headRoom;
  if (at.from.row === at.to.row) {
    const start = right ? from.left + from.width : from.left;
    return `M ${start} ${a.y} L ${end} ${b.y}`;
  }
  if (Math.abs(at.to.column - at.from.column) > 1) {
    // Past other stops: straight down beside them first.
    const start = down ? from.top + from.height : from.top;
    const bend = down ? b.y - 40 : b.y + 40;
    return `M ${a.x} ${start} L ${a.x} ${bend} Q ${a.x} ${b.y} ${a.x + (right ? 40 : -40)} ${b.y} L ${end} ${b.y}`;
  }
  // Off the middles, where the straight lines begin and end.
  const [low, high] = [from.height / 4, to.height / 4];
  const [y1, y2] = down ? [a.y + low, b.y - high] : [a.y - low, b.y + high];
  const start = right ? from.left + from.width : from.left;
  const half = (start + end) / 2;
  return `M ${start} ${y1} C ${half} ${y1} ${half} ${y2} ${end} ${y2}`;
}
