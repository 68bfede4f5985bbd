import type { ReactNode } from 'react';
import { useState } from 'react';
import { useCaptureWords } from './words.ts';
import styles from './MoreFields.module.css';

type Props = {
  readonly count: number;
  /** Opens by itself, as where the agent was typing in it. */
  readonly startOpen: boolean;
  readonly children: ReactNode;
};

/** Rare fields, folded away. They stay in the page: what is missing in them can be reached. */
export function MoreFields({ count, startOpen, children }: Props) {
  const say = useCaptureWords();
  const [isOpen, setOpen] = useState(startOpen);
  return (
    <details
      className={styles['more']}
      open={isOpen}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>
        {say('more')} <span>({say('moreHint', { n: count })})</span>
      </summary>
      <div className={styles['fields']}>{children}</div>
    </details>
  );
}
