import { useEffect, useRef, type ReactNode } from 'react';

/**
 * A heading that takes focus when it comes, so that keyboard and screen reader arrive where the
 * screen went.
 */
export function Arrival({
  level = 1,
  className,
  children,
}: {
  readonly level?: 1 | 2 | 3;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const Heading = `h${level}` as const;
  return (
    <Heading ref={heading} tabIndex={-1} className={className}>
      {children}
    </Heading>
  );
}
