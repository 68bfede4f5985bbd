import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import styles from './Dialog.module.css';
import { IconButton } from './IconButton.tsx';
import { useUiWords } from './words.ts';

type DialogProps = {
  readonly title: ReactNode;
  readonly open: boolean;
  /** Asked by the button, Escape, or a press outside. */
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons at the bottom, the safe one first. */
  readonly actions?: ReactNode;
  /** 'alertdialog': it asks before something that cannot be undone, and a press outside does not close it. */
  readonly role?: 'dialog' | 'alertdialog';
  readonly closeLabel?: string;
};

/** A question or a piece of help over the page. Never used over a form. */
export function Dialog({ title, open, onClose, children, actions, role = 'dialog', closeLabel }: DialogProps) {
  const w = useUiWords();
  return (
    <ModalOverlay
      className={styles['veil'] ?? ''}
      isOpen={open}
      isDismissable={role === 'dialog'}
      onOpenChange={(stillOpen) => {
        if (!stillOpen) onClose();
      }}
    >
      <Modal className={styles['modal'] ?? ''}>
        <AriaDialog role={role} className={styles['dialog'] ?? ''}>
          <div className={styles['head']}>
            <Heading slot="title" level={2} className={styles['title'] ?? ''}>
              {title}
            </Heading>
            <IconButton variant="quiet" icon={<IconX />} label={closeLabel ?? w('close')} onClick={onClose} />
          </div>
          <div>{children}</div>
          {actions != null && <div className={styles['actions']}>{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
