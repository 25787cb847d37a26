import { piecesOf } from '#shared/i18n/isolate.ts';

/**
 * A text as it is stored. Every stored text on the youth's page stands in one of these; a test
 * compares them with the store, in both directions.
 */
export function Kept({
  children,
  className,
}: {
  readonly children: string;
  readonly className?: string;
}) {
  return (
    <bdi data-kept="" className={className}>
      {children}
    </bdi>
  );
}

/** A sentence of ours with what people wrote in it. */
export function Told({ children }: { readonly children: string }) {
  return piecesOf(children).map(({ words, isOwn }, place) =>
    // The pieces of a sentence have no names; a sentence is drawn anew as a whole.
    // oxlint-disable-next-line react/no-array-index-key
    isOwn ? <Kept key={place}>{words}</Kept> : words,
  );
}
