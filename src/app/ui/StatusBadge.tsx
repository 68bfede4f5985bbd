import type { StatusShape as Shape } from '../../domain/kind.ts';
import styles from './StatusBadge.module.css';
import { StatusShape } from './StatusShape.tsx';

type StatusBadgeProps = {
  readonly shape: Shape;
  /** The word of the status. */
  readonly label: string;
  readonly double?: boolean;
};

/** A status as shape, colour and word. */
export function StatusBadge({ shape, label, double = false }: StatusBadgeProps) {
  return (
    <span className={styles['badge']}>
      <StatusShape shape={shape} double={double} />
      {label}
    </span>
  );
}
