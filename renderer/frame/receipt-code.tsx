import './receipt-code.css';

/**
 * A receipt code in its groups, every sign as wide as the next, so that it can be compared with a
 * paper. A screen reader says it sign by sign and rests between the groups.
 */
export function ReceiptCode({ code }: { readonly code: string }) {
  const groups = code.split(' ');
  return (
    <span className="receipt-code">
      <span className="visually-hidden">
        {groups.map((group) => [...group].join(' ')).join(', ')}
      </span>
      <Signs groups={groups} />
    </span>
  );
}

/** The sixteen places of a code, filled from the first on; for the eye only. */
export function CodePlaces({ groups }: { readonly groups: readonly string[] }) {
  const places = Array.from({ length: 4 }, (_, index) => (groups[index] ?? '').padEnd(4, '·'));
  return (
    <span className="receipt-code">
      <Signs groups={[...places, ...groups.slice(4)]} />
    </span>
  );
}

function Signs({ groups }: { readonly groups: readonly string[] }) {
  return (
    <span className="receipt-signs" aria-hidden="true">
      {groups.map((group, place) => (
        // Two groups may be the same, and none ever changes its place.
        // oxlint-disable-next-line react/no-array-index-key
        <span key={place} className="receipt-group">
          {[...group].map((sign, index) => (
            <span
              // oxlint-disable-next-line react/no-array-index-key
              key={index}
              className={sign === '·' ? 'receipt-sign receipt-sign-none' : 'receipt-sign'}
            >
              {sign}
            </span>
          ))}
        </span>
      ))}
    </span>
  );
}
