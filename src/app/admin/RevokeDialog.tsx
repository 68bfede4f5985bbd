import { desk } from '../../device/desk/desk.ts';
import type { EnrolledDevice } from '../../device/desk/wireTypes.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Failure } from './Failure.tsx';
import { useAttempt } from './useAttempt.ts';
import { useAdminWords } from './words.ts';

type RevokeDialogProps = {
  readonly device: EnrolledDevice;
  readonly onClose: () => void;
  readonly onRevoked: () => void;
};

/** Asks before a device is cut off, and says what it has not sent. */
export function RevokeDialog({ device, onClose, onRevoked }: RevokeDialogProps) {
  const say = useAdminWords();
  const attempt = useAttempt();
  const unsent = device.pendingEdits + device.pendingPhotos;
  const revoke = (): void => {
    attempt.run(
      () => desk.revokeDevice(device.id),
      () => {
        onRevoked();
        onClose();
      },
    );
  };
  return (
    <Dialog
      open
      role="alertdialog"
      title={say('revokeTitle', { name: device.name })}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{say('keep')}</Button>
          <Button variant="danger" busy={attempt.busy} onClick={revoke}>
            {say('revokeNamed', { name: device.name })}
          </Button>
        </>
      }
    >
      <p>{say('revokeText')}</p>
      {unsent > 0 && <p>{say('revokePending', { n: unsent })}</p>}
      <Failure code={attempt.code} />
    </Dialog>
  );
}
