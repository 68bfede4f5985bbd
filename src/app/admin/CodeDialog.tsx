import type { EnrolmentCode } from '../../device/desk/wireTypes.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { CodeCard } from './CodeCard.tsx';
import { useAdminWords } from './words.ts';

type CodeDialogProps = { readonly name: string; readonly code: EnrolmentCode; readonly onClose: () => void };

/** The code just made. It is told once: the back office keeps only its hash. */
export function CodeDialog({ name, code, onClose }: CodeDialogProps) {
  const say = useAdminWords();
  return (
    <Dialog
      open
      title={say('codeTitle', { name })}
      onClose={onClose}
      actions={<Button onClick={onClose}>{say('close')}</Button>}
    >
      <CodeCard code={code} />
    </Dialog>
  );
}
