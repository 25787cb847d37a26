import { PencilSimpleSlashIcon } from '@phosphor-icons/react';
import type { ReactNode } from 'react';
import './quiet-line.css';

/** What stands where a field would be, while "Inte anteckna" lies on the mat. */
export function QuietLine({ children }: { readonly children: ReactNode }) {
  return (
    <p className="quiet-line">
      <PencilSimpleSlashIcon weight="duotone" aria-hidden="true" />
      <span>{children}</span>
    </p>
  );
}
