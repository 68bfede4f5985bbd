import { IconKeyboard } from '@tabler/icons-react';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import styles from './desk.module.css';
import { useSuperviseWords } from './words.ts';

type KeysHelpProps = { readonly open: boolean; readonly onOpenChange: (open: boolean) => void };

const KEYS = [
  ['/', 'keySearch'],
  ['j', 'keyNext'],
  ['k', 'keyPrevious'],
  ['Enter', 'keyOpen'],
  ['Esc', 'keyBack'],
  ['?', 'keyHelp'],
] as const;

/** The button and the dialog that list the keys of the table. */
export function KeysHelp({ open, onOpenChange }: KeysHelpProps) {
  const say = useSuperviseWords();
  const close = (): void => {
    onOpenChange(false);
  };
  return (
    <>
      <Button
        icon={<IconKeyboard />}
        onClick={() => {
          onOpenChange(true);
        }}
      >
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
