import type { Outcome } from '../../../device/desk/wireTypes.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Failure } from '../Failure.tsx';
import { useAttempt } from '../useAttempt.ts';
import { useAdminWords } from '../words.ts';

type RemoveDialogProps = {
  readonly title: string;
  readonly text: string;
  /** What the button that does it says. */
  readonly label: string;
  readonly remove: () => Promise<Outcome<null>>;
  readonly onClose: () => void;
  readonly onRemoved: () => void;
};

/** Asks before a file goes from every tablet. */
export function RemoveDialog({ title, text, label, remove, onClose, onRemoved }: RemoveDialogProps) {
  const say = useAdminWords();
  const attempt = useAttempt();
  return (
    <Dialog
      open
      role="alertdialog"
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{say('keep')}</Button>
          <Button
            variant="danger"
            busy={attempt.busy}
            onClick={() => {
              attempt.run(remove, () => {
                onRemoved();
                onClose();
              });
            }}
          >
            {label}
          </Button>
        </>
      }
    >
      <p>{text}</p>
      <Failure code={attempt.code} />
    </Dialog>
  );
}
