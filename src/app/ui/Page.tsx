import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import styles from './Page.module.css';
import { PageTitle } from './PageTitle.tsx';

type PageProps = {
  readonly title: string;
  /** The line under the title. */
  readonly lead?: ReactNode;
  /** Beside the title. */
  readonly actions?: ReactNode;
  /** As wide as a text is read well. */
  readonly narrow?: boolean;
  /** As wide and, on a large screen, as high as there is room: its last child takes what is left and scrolls by itself. */
  readonly fill?: boolean;
  readonly className?: string | undefined;
  readonly children: ReactNode;
};

/** A screen with its title. The shell around it has the `<main>`. */
export function Page({ title, lead, actions, narrow = false, fill = false, className, children }: PageProps) {
  return (
    <div className={classes(styles['page'], narrow && styles['narrow'], fill && styles['fill'], className)}>
      <div className={styles['head']}>
        <PageTitle>{title}</PageTitle>
        {actions}
      </div>
      {lead != null && <p className={styles['lead']}>{lead}</p>}
      {children}
    </div>
  );
}
