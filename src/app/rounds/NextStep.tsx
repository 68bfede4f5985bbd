import { IconCamera } from '@tabler/icons-react';
import { useRef } from 'react';
import type { Status } from '../../domain/kind.ts';
import { BottomBar } from '../ui/BottomBar.tsx';
import { Button } from '../ui/Button.tsx';
import { textIn } from '../words/language.ts';
import { useRoundsWords } from './words.ts';

type Props = {
  readonly next: Status;
  /** The proposed step closes the work and no photo shows it done yet. */
  readonly asksPhoto: boolean;
  readonly busy: boolean;
  readonly onStep: (status: Status) => void;
  readonly onPhoto: (file: File) => void;
};

/** The one next step, always within reach of the thumb. */
export function NextStep({ next, asksPhoto, busy, onStep, onPhoto }: Props) {
  const say = useRoundsWords();
  const camera = useRef<HTMLInputElement>(null);
  return (
    <BottomBar label={say('next')}>
      {asksPhoto && (
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
      )}
      <Button
        variant={asksPhoto ? 'secondary' : 'primary'}
        busy={busy}
        onClick={() => {
          onStep(next);
        }}
      >
        {asksPhoto ? say('finishWithout') : textIn(next.action)}
      </Button>
      {asksPhoto && (
        <Button variant="primary" busy={busy} icon={<IconCamera />} onClick={() => camera.current?.click()}>
          {say('photoAfter')}
        </Button>
      )}
    </BottomBar>
  );
}
