import type { EnrolmentCode } from '../../device/desk/wireTypes.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './admin.module.css';
import { CodeCard } from './CodeCard.tsx';
import { CopyButton } from './CopyButton.tsx';
import { useAdminWords } from './words.ts';

type PasswordLinkProps = { readonly name: string; readonly code: EnrolmentCode; readonly onClose: () => void };

/** The link just made for somebody who forgot their password. It is told once: the back office keeps only its hash. */
export function PasswordLink({ name, code, onClose }: PasswordLinkProps) {
  const say = useAdminWords();
  return (
    <Dialog
      open
      title={say('linkTitle', { name })}
      onClose={onClose}
      actions={<Button onClick={onClose}>{say('close')}</Button>}
    >
      <p>{say('linkDo', { name })}</p>
      <div className={styles['form']}>
        <TextField
          label={say('link')}
          readOnly
          value={code.url}
          onChange={() => undefined}
          onFocus={(event) => {
            event.target.select();
          }}
        />
        <CopyButton text={code.url} />
      </div>
      <CodeCard code={code} opens="password" />
    </Dialog>
  );
}
