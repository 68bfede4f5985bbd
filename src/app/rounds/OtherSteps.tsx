import type { Status } from '../../domain/kind.ts';
import { Button } from '../ui/Button.tsx';
import { StatusShape } from '../ui/StatusShape.tsx';
import { textIn } from '../words/language.ts';
import { useRoundsWords } from './words.ts';
import styles from './OtherSteps.module.css';

type Props = {
  readonly steps: readonly Status[];
  /** They take up again what was closed. */
  readonly isClosed: boolean;
  readonly busy: boolean;
  readonly onStep: (status: Status) => void;
};

/** The side roads: blocked, postponed, not found… */
export function OtherSteps({ steps, isClosed, busy, onStep }: Props) {
  const say = useRoundsWords();
  if (steps.length === 0) return null;
  return (
    <details className={styles['others']}>
      <summary>{say('otherSteps')}</summary>
      <div className={styles['buttons']}>
        {steps.map((status) => (
          <Button
            key={status.value}
            busy={busy}
            icon={<StatusShape shape={status.shape} />}
            onClick={() => {
              onStep(status);
            }}
          >
            {textIn((isClosed ? status.again : undefined) ?? status.action)}
          </Button>
        ))}
      </div>
    </details>
  );
}
