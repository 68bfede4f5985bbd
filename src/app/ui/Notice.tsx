import { IconAlertTriangle, IconCircleCheck, IconCircleX, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import styles from './Notice.module.css';

export type NoticeTone = 'info' | 'warning' | 'danger' | 'success';

const ICON: { readonly [T in NoticeTone]: ReactNode } = {
  info: <IconInfoCircle />,
  warning: <IconAlertTriangle />,
  danger: <IconCircleX />,
  success: <IconCircleCheck />,
};

type NoticeProps = {
  readonly tone: NoticeTone;
  readonly title?: ReactNode;
  readonly children: ReactNode;
  /** What to do about it: buttons or links. */
  readonly action?: ReactNode;
  /** It appears after something the person did: it is read out. */
  readonly live?: boolean;
  readonly className?: string | undefined;
};

/** What happened and what to do. */
export function Notice({ tone, title, children, action, live = false, className }: NoticeProps) {
  const role = tone === 'danger' ? 'alert' : 'status';
  return (
    <div className={classes(styles['notice'], styles[tone], className)} role={live ? role : undefined}>
      <span className={styles['icon']} aria-hidden="true">
        {ICON[tone]}
      </span>
      <div className={styles['body']}>
        {title != null && <p className={styles['title']}>{title}</p>}
        <div>{children}</div>
      </div>
      {action != null && action !== false && <div className={styles['action']}>{action}</div>}
    </div>
  );
}
