import styles from './desk.module.css';
import { useSuperviseWords } from './words.ts';

/** Lines that stand for what is being loaded; seen only when it takes more than 300 ms. */
export function Waiting() {
  const say = useSuperviseWords();
  return (
    <div className={styles['waiting']} role="status">
      <span className={styles['hidden']}>{say('loading')}</span>
      <span aria-hidden />
      <span aria-hidden />
      <span aria-hidden />
    </div>
  );
}
