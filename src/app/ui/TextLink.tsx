import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { splitHref } from './splitHref.ts';

type TextLinkProps = {
  /** A path of this app; it may hold a search: '/carte?kind=graffiti'. */
  readonly to: string;
  readonly replace?: boolean;
  readonly className?: string | undefined;
  readonly children: ReactNode;
};

/** A link to another screen, in a text or on a card. */
export function TextLink({ to, replace = false, className, children }: TextLinkProps) {
  return (
    <Link {...splitHref(to)} replace={replace} className={className}>
      {children}
    </Link>
  );
}
