import styles from './Skeleton.module.css';
import { VisuallyHidden } from './VisuallyHidden.tsx';

type SkeletonProps = {
  /** What is loading. */
  readonly label: string;
  readonly lines?: number;
};

/** The shape of what is loading. It appears after 300 ms, so that what is quick does not flicker. */
export function Skeleton({ label, lines = 3 }: SkeletonProps) {
  return (
    <div className={styles['skeleton']} role="status">
      <VisuallyHidden>{label}</VisuallyHidden>
      {Array.from({ length: lines }, (_, index) => (
        <div key={index} className={styles['line']} aria-hidden="true" />
      ))}
    </div>
  );
}
