import { IconDeviceFloppy } from '@tabler/icons-react';
import { sentenceOf } from '../../domain/problems.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { formatTimeWithSeconds } from '../words/format.ts';
import { textIn } from '../words/language.ts';
import type { Kept } from './useDraft.ts';
import { useCaptureWords } from './words.ts';
import styles from './KeptLine.module.css';

type Props = { readonly kept: Kept; readonly onRetry: () => void };

/** Whether what is on the screen is on the device. Not a live region: it changes at each key. */
export function KeptLine({ kept, onRetry }: Props) {
  const say = useCaptureWords();
  if (kept.state === 'refused') {
    return (
      <Notice tone="danger" live action={<Button onClick={onRetry}>{say('tryAgain')}</Button>}>
        {say('refused', { sentence: textIn(sentenceOf(kept.code)) })} <code>{kept.code}</code>
      </Notice>
    );
  }
  return (
    <p className={styles['kept']}>
      <IconDeviceFloppy aria-hidden="true" size={20} />
      {kept.state === 'saving' ? say('saving') : say('keptAt', { time: formatTimeWithSeconds(kept.at) })}
    </p>
  );
}
