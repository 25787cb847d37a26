import type { PartRow } from './part-row.ts';

/** Wholes in their parts. What was put together spans the columns of what it was put together from. */
export function PartsTable({
  caption,
  head,
  all,
  parts,
  groups,
  rows,
  hidden,
}: {
  readonly caption: string;
  /** What a row is. */
  readonly head: string;
  /** The column of the whole; null when the table has none. */
  readonly all: string | null;
  /** The parts in themselves, in their order. */
  readonly parts: readonly { readonly id: string; readonly words: string }[];
  /** Of the two groups, how many parts each is put together from. */
  readonly groups: readonly [number, number];
  readonly rows: readonly PartRow[];
  /** What stands in a row whose parts are not told. */
  readonly hidden: string;
}) {
  return (
    <table>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          {all === null ? null : (
            <th scope="col" className="figures-count">
              {all}
            </th>
          )}
          {parts.map(({ id, words }) => (
            <th key={id} scope="col" className="figures-count">
              {words}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">{row.words}</th>
            {all === null ? null : <td className="figures-count">{row.all}</td>}
            <Parts row={row} groups={groups} count={parts.length} hidden={hidden} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Parts({
  row: { parts },
  groups,
  count,
  hidden,
}: {
  readonly row: PartRow;
  readonly groups: readonly [number, number];
  readonly count: number;
  readonly hidden: string;
}) {
  if (parts.length === 0) {
    return (
      <td colSpan={count} className="figures-together">
        {hidden}
      </td>
    );
  }
  if (parts.length === count) {
    return parts.map((part) => (
      <td key={part.id} className="figures-count">
        {part.count}
      </td>
    ));
  }
  return parts.map((part, place) => (
    <td key={part.id} colSpan={groups[place]} className="figures-together">
      {part.words}: {part.count}
    </td>
  ));
}
