import { IconCamera } from '@tabler/icons-react';
import { useRef } from 'react';
import type { Status } from '../../domain/kind.ts';
import { StatusShape } from '../ui/StatusShape.tsx';
import { Button } from '../ui/Button.tsx';
import { textIn } from '../words/language.ts';
import { useRoundsWords } from './words.ts';
import styles from './NextSteps.module.css';

type Props = {
  /** Statuses that may follow, the proposed one first. */
  readonly steps: readonly Status[];
  /** The proposed step closes the work and no photo shows it done yet. */
  readonly asksPhoto: boolean;
  readonly busy: boolean;
  readonly onStep: (status: Status) => void;
  readonly onPhoto: (file: File) => void;
};

/** One next step as the primary button, the others under it. */
export function NextSteps({ steps, asksPhoto, busy, onStep, onPhoto }: Props) {
  const say = useRoundsWords();
  const camera = useRef<HTMLInputElement>(null);
  const [next, ...others] = steps;
  if (!next) return null;
  return (
    <section className={styles['steps']} aria-label={say('next')}>
      {asksPhoto ? (
        <>
          <input
            ref={camera}
            type="file"
            accept="image/*"
            capture="environment"
            hidden
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              if (file) onPhoto(file);
              event.currentTarget.value = '';
            }}
          />
          <Button variant="primary" wide busy={busy} icon={<IconCamera />} onClick={() => camera.current?.click()}>
            {say('photoAfter')}
          </Button>
          <Button
            wide
            busy={busy}
            onClick={() => {
              onStep(next);
            }}
          >
            {say('finishWithout')}
          </Button>
        </>
      ) : (
        <Button
          variant="primary"
          wide
          busy={busy}
          onClick={() => {
            onStep(next);
          }}
        >
          {textIn(next.action)}
        </Button>
      )}
      {others.length > 0 && (
        <details className={styles['others']}>
          <summary>{say('otherSteps')}</summary>
          <div className={styles['buttons']}>
            {others.map((status) => (
              <Button
                key={status.value}
                busy={busy}
                icon={<StatusShape shape={status.shape} />}
                onClick={() => {
                  onStep(status);
                }}
              >
                {textIn(status.action)}
              </Button>
            ))}
          </div>
        </details>
      )}
    </section>
  );
}
