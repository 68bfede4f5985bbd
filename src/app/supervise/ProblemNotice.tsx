import { sentenceOf } from '../../domain/problems.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { textIn } from '../words/language.ts';
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
    <Notice tone="danger" live action={onRetry && <Button onClick={onRetry}>{say('retry')}</Button>}>
      {code === 'offline' ? say('offline') : textIn(sentenceOf(code))} {stale && say('stale')}
    </Notice>
  );
}
