import { TextField } from '../ui/TextField.tsx';
import { againError, passwordError } from './accountErrors.ts';
import { useAdminWords } from './words.ts';

type NewPasswordFieldsProps = {
  readonly password: string;
  readonly again: string;
  readonly onPassword: (text: string) => void;
  readonly onAgain: (text: string) => void;
  /** The form was sent: what is wrong is said. */
  readonly asked: boolean;
};

/** A new password, typed twice. */
export function NewPasswordFields({ password, again, onPassword, onAgain, asked }: NewPasswordFieldsProps) {
  const say = useAdminWords();
  return (
    <>
      <TextField
        label={say('newPassword')}
        hint={say('passwordHint')}
        type="password"
        autoComplete="new-password"
        maxLength={200}
        required
        value={password}
        onChange={onPassword}
        error={asked ? passwordError(password, say) : null}
      />
      <TextField
        label={say('passwordAgain')}
        type="password"
        autoComplete="new-password"
        maxLength={200}
        required
        value={again}
        onChange={onAgain}
        error={asked ? againError(password, again, say) : null}
      />
    </>
  );
}
