import { useState } from 'react';
import { desk } from '../../device/desk/desk.ts';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/TextField.tsx';
import { againError, passwordError } from './accountErrors.ts';
import styles from './admin.module.css';
import { Failure } from './Failure.tsx';
import { NewPasswordFields } from './NewPasswordFields.tsx';
import { useAttempt } from './useAttempt.ts';
import { useAdminWords } from './words.ts';

/** Another password for whoever is signed in here; their other sessions end. */
export function ChangePassword() {
  const say = useAdminWords();
  const attempt = useAttempt();
  const [current, setCurrent] = useState('');
  const [password, setPassword] = useState('');
  const [again, setAgain] = useState('');
  const [asked, setAsked] = useState(false);
  const [changed, setChanged] = useState(false);
  const change = (): void => {
    setAsked(true);
    setChanged(false);
    if (current === '' || passwordError(password, say) !== null || againError(password, again, say) !== null) return;
    attempt.run(
      () => desk.changePassword({ current, password }),
      () => {
        for (const clear of [setCurrent, setPassword, setAgain]) clear('');
        setAsked(false);
        setChanged(true);
      },
    );
  };
  return (
    <section>
      <h2>{say('myPassword')}</h2>
      <p>{say('changePasswordLead')}</p>
      <form
        noValidate
        className={styles['narrowForm']}
        aria-label={say('changePassword')}
        onSubmit={(event) => {
          event.preventDefault();
          change();
        }}
      >
        <TextField
          label={say('currentPassword')}
          type="password"
          autoComplete="current-password"
          maxLength={200}
          required
          value={current}
          onChange={setCurrent}
          error={asked && current === '' ? say('missing') : null}
        />
        <NewPasswordFields
          password={password}
          again={again}
          onPassword={setPassword}
          onAgain={setAgain}
          asked={asked}
        />
        <Failure code={attempt.code} />
        <Button type="submit" busy={attempt.busy}>
          {say('changePassword')}
        </Button>
      </form>
      <p role="status">{changed && say('passwordChanged')}</p>
    </section>
  );
}
