import { desk } from '../../../device/desk/desk.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Failure } from '../Failure.tsx';
import { useAttempt } from '../useAttempt.ts';
import { useAdminWords } from '../words.ts';
import { useBasemapWords } from './words.ts';

type RemoveBasemapDialogProps = { readonly onClose: () => void; readonly onRemoved: () => void };

/** Asks before the basemap goes from every tablet. */
export function RemoveBasemapDialog({ onClose, onRemoved }: RemoveBasemapDialogProps) {
  const say = useBasemapWords();
  const sayAdmin = useAdminWords();
  const attempt = useAttempt();
  const remove = (): void => {
    attempt.run(desk.removeBasemap, () => {
      onRemoved();
      onClose();
    });
  };
  return (
    <Dialog
      open
      role="alertdialog"
      title={say('removeTitle')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{sayAdmin('keep')}</Button>
          <Button variant="danger" busy={attempt.busy} onClick={remove}>
            {say('remove')}
          </Button>
        </>
      }
    >
      <p>{say('removeText')}</p>
      <Failure code={attempt.code} />
    </Dialog>
  );
}
