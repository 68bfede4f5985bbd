import type { ReactNode } from 'react';
import type { StatusShape as Shape } from '../../domain/kind.ts';
import { classes } from './classes.ts';
import styles from './StatusShape.module.css';

const RING = <circle cx="12" cy="12" r="8" />;
const filled = (d: string) => <path className={styles['filled']} d={d} />;

const DRAWN: { readonly [S in Shape]: readonly [colour: string, drawing: ReactNode] } = {
  circle: ['act', RING],
  bar: ['act', [<g key="ring">{RING}</g>, <path key="bar" d="M8 12h8" />]],
  quarter: ['act', [<g key="ring">{RING}</g>, <g key="fill">{filled('M12 12V4a8 8 0 0 1 8 8z')}</g>]],
  half: ['act', [<g key="ring">{RING}</g>, <g key="fill">{filled('M12 4a8 8 0 0 1 0 16z')}</g>]],
  full: ['done', <circle className={styles['filled']} cx="12" cy="12" r="8" />],
  check: ['done', [<g key="ring">{RING}</g>, <path key="tick" d="m8.5 12.2 2.5 2.6 4.6-5.2" />]],
  square: ['blocked', filled('M5.5 5.5h13v13h-13z')],
  triangle: ['waits', filled('M12 4.5 20 18.5H4z')],
  cross: ['aside', <path d="m6.5 6.5 11 11m0-11-11 11" />],
  arrow: ['aside', <path d="M4 12h16m-6-6 6 6-6 6" />],
};

type StatusShapeProps = {
  readonly shape: Shape;
  /** CSS pixels. */
  readonly size?: number;
  /** A second outline: the inscription is offensive. */
  readonly double?: boolean;
};

/** The shape of a status. It says nothing to a screen reader: put the word beside it, as StatusBadge does. */
export function StatusShape({ shape, size = 20, double = false }: StatusShapeProps) {
  const [colour, drawing] = DRAWN[shape];
  return (
    <svg
      className={classes(styles['shape'], styles[colour])}
      viewBox="0 0 24 24"
      width={size}
      height={size}
      aria-hidden
    >
      {drawing}
      {double && <circle cx="12" cy="12" r="11.5" strokeWidth="1.5" />}
    </svg>
  );
}
