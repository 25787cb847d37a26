import { CheckCircleIcon, WarningIcon } from '@phosphor-icons/react';
import type { ReactNode } from 'react';
import './result-note.css';

/** What became of something that was asked for: it is well, or it is not. */
export function ResultNote({
  isGood,
  title,
  children,
}: {
  readonly isGood: boolean;
  readonly title: string;
  readonly children: ReactNode;
}) {
  const Icon = isGood ? CheckCircleIcon : WarningIcon;
  return (
    <section className="result-note" data-good={isGood}>
      <Icon className="result-note-icon" aria-hidden="true" weight="duotone" />
      <div className="result-note-words">
        <h3>{title}</h3>
        {children}
      </div>
    </section>
  );
}
