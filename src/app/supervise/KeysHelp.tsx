import { IconKeyboard } from '@tabler/icons-react';
import { useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import styles from './desk.module.css';
import { useKeys } from './useKeys.ts';
import { useSuperviseWords } from './words.ts';

const KEYS = [
  ['/', 'keySearch'],
  ['j', 'keyNext'],
  ['k', 'keyPrevious'],
  ['Enter', 'keyOpen'],
  ['Esc', 'keyBack'],
  ['?', 'keyHelp'],
] as const;

/** The button, and the key, that show what the keys of the desk do. */
export function KeysHelp() {
  const say = useSuperviseWords();
  const [open, setOpen] = useState(false);
  const show = (): void => {
    setOpen(true);
  };
  const close = (): void => {
    setOpen(false);
  };
  useKeys({ '?': show });
  return (
    <>
      <Button variant="quiet" icon={<IconKeyboard />} onClick={show}>
        {say('keys')}
      </Button>
      <Dialog
        title={say('keysTitle')}
        open={open}
        onClose={close}
        actions={<Button onClick={close}>{say('close')}</Button>}
      >
        <dl className={styles['keys']}>
          {KEYS.map(([key, word]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{say(word)}</dd>
            </div>
          ))}
        </dl>
      </Dialog>
    </>
  );
}
