import { sentenceOf } from '../../domain/problems.ts';
import { textIn } from '../words/language.ts';
import styles from './desk.module.css';
import { useSuperviseWords } from './words.ts';

type ProblemNoticeProps = {
  readonly code: string;
  /** Something older is shown below. */
  readonly stale?: boolean;
  readonly onRetry?: () => void;
};

/** What went wrong, in a sentence, and a way to try again. */
export function ProblemNotice({ code, stale = false, onRetry }: ProblemNoticeProps) {
  const say = useSuperviseWords();
  return (
    <div role="alert" className={styles['problem']}>
      <p>
        {code === 'offline' ? say('offline') : textIn(sentenceOf(code))} {stale && say('stale')}
      </p>
      {onRetry && (
        <button type="button" className={styles['button']} onClick={onRetry}>
          {say('retry')}
        </button>
      )}
    </div>
  );
}
