import { Told } from '#renderer/ui/kept.tsx';
import type { Fact } from '#shared/telling/fact.ts';

/** What is known, each thing with its label. */
export function FactList({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className="record-facts">
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <Told>{value}</Told>
          </dd>
        </div>
      ))}
    </dl>
  );
}
