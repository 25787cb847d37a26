import { WarningCircleIcon } from '@phosphor-icons/react';
import { FieldError } from 'react-aria-components';

/**
 * What is wrong with a field, read out when it appears. The live region is always there: one that
 * comes together with its text is not announced.
 */
export function FieldProblem({ problem }: { readonly problem: string | null }) {
  return (
    <div className="field-says" aria-live="polite">
      {problem === null ? null : (
        <FieldError className="field-error" elementType="span">
          <WarningCircleIcon aria-hidden="true" weight="bold" />
          <span>{problem}</span>
        </FieldError>
      )}
    </div>
  );
}
