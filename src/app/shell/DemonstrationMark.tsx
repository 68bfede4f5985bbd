import styles from './DemonstrationMark.module.css';
import { useShellWords } from './words.ts';

/** Nobody is to take generated records for real ones. */
export function DemonstrationMark() {
  const w = useShellWords();
  return <p className={styles['mark']}>{w('demonstration')}</p>;
}
