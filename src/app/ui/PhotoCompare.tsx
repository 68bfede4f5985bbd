import type { CSSProperties } from 'react';
import { useState } from 'react';
import { classes } from './classes.ts';
import styles from './PhotoCompare.module.css';
import { useUiWords } from './words.ts';

export type ShownPhoto = { readonly url: string; readonly alt: string };

type PhotoCompareProps = {
  readonly before: ShownPhoto;
  readonly after: ShownPhoto;
  readonly beforeLabel: string;
  readonly afterLabel: string;
  /** Name of the slider. */
  readonly label: string;
};

/** Two photos of one place, one over the other, with a slider between them. */
export function PhotoCompare({ before, after, beforeLabel, afterLabel, label }: PhotoCompareProps) {
  const w = useUiWords();
  const [at, setAt] = useState(50);
  return (
    <div className={styles['compare']} style={{ '--at': `${at}%` } as CSSProperties}>
      <img className={styles['photo']} src={before.url} alt={before.alt} draggable={false} />
      <img className={classes(styles['photo'], styles['after'])} src={after.url} alt={after.alt} draggable={false} />
      <span className={classes(styles['name'], styles['left'])} aria-hidden="true">
        {beforeLabel}
      </span>
      <span className={classes(styles['name'], styles['right'])} aria-hidden="true">
        {afterLabel}
      </span>
      <span className={styles['divider']} aria-hidden="true" />
      <input
        className={styles['slider']}
        type="range"
        min="0"
        max="100"
        step="5"
        value={at}
        aria-label={label}
        aria-valuetext={w('compare', { share: at, name: beforeLabel })}
        onChange={(event) => setAt(Number(event.target.value))}
      />
    </div>
  );
}
