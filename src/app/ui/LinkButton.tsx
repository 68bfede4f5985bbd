import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import styles from './button.module.css';
import type { ButtonLook } from './buttonClass.ts';
import { buttonClass } from './buttonClass.ts';
import { splitHref } from './splitHref.ts';

type LinkButtonProps = ButtonLook & {
  /** A path of this app; it may hold a search: '/carte?kind=graffiti'. */
  readonly to: string;
  readonly icon?: ReactNode;
  /** Does not leave the present page in the history. */
  readonly replace?: boolean;
  readonly className?: string | undefined;
  readonly children: ReactNode;
};

/** A link to another screen that looks like a button. */
export function LinkButton({ to, icon, replace = false, variant, wide, className, children }: LinkButtonProps) {
  return (
    <Link {...splitHref(to)} replace={replace} className={buttonClass({ variant, wide }, className)}>
      {icon != null && (
        <span className={styles['icon']} aria-hidden="true">
          {icon}
        </span>
      )}
      {children}
    </Link>
  );
}
