import { IconKeyboard } from '@tabler/icons-react';
import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';
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
  return (
    <DialogTrigger isOpen={open} onOpenChange={onOpenChange}>
      <Button className={styles['button'] ?? ''}>
        <IconKeyboard aria-hidden size={16} />
        {say('keys')}
      </Button>
      <ModalOverlay className={styles['overlay'] ?? ''} isDismissable>
        <Modal>
          <Dialog className={styles['dialog'] ?? ''}>
            {({ close }) => (
              <>
                <Heading slot="title" level={2}>
                  {say('keysTitle')}
                </Heading>
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
                <button type="button" className={styles['button']} onClick={close}>
                  {say('close')}
                </button>
              </>
            )}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}
