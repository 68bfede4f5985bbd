import { sentenceOf } from '../../domain/problems.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { textIn } from '../words/language.ts';
import { useAdminWords } from './words.ts';

type FailureProps = {
  /** Code of a problem; null: nothing is shown. */
  readonly code: string | null;
  /** What to say without a network, where the usual sentence does not fit. */
  readonly offline?: string;
  /** Something older is shown below. */
  readonly stale?: boolean;
  readonly onRetry?: () => void;
};

/** What went wrong, in a sentence. */
export function Failure({ code, offline, stale = false, onRetry }: FailureProps) {
  const say = useAdminWords();
  if (code === null) return null;
  return (
    <Notice tone="danger" live action={onRetry && <Button onClick={onRetry}>{say('retry')}</Button>}>
      {code === 'offline' ? (offline ?? say('offline')) : textIn(sentenceOf(code))} {stale && say('stale')}
    </Notice>
  );
}
