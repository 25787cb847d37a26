import type { ReactNode } from 'react';
import './empty-state.css';

export interface EmptyStateProps {
  readonly icon?: ReactNode;
  readonly title: ReactNode;
  readonly children?: ReactNode;
  /** What one can do here. */
  readonly action?: ReactNode;
}

/** What stands where there is nothing yet: why, and what one can do. */
export function EmptyState({ icon, title, children, action }: EmptyStateProps) {
  return (
    <div className="empty-state">
      {icon === undefined ? null : (
        <span className="empty-state-icon" aria-hidden="true">
          {icon}
        </span>
      )}
      <div className="empty-state-title">{title}</div>
      {children === undefined ? null : <div className="empty-state-words">{children}</div>}
      {action === undefined ? null : <div className="empty-state-action">{action}</div>}
    </div>
  );
}
