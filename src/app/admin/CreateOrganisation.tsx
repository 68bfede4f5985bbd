import { useState } from 'react';
import { useDevice } from '../shell/useDevice.ts';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/TextField.tsx';
import { emailError, nameError, passwordError } from './accountErrors.ts';
import styles from './admin.module.css';
import { Failure } from './Failure.tsx';
import { homeOf } from './homeOf.ts';
import { useAttempt } from './useAttempt.ts';
import { useGo } from './useGo.ts';
import { useAdminWords } from './words.ts';

/** The organisation and its first administrator, who is then signed in. */
export function CreateOrganisation() {
  const say = useAdminWords();
  const device = useDevice();
  const go = useGo('replace');
  const attempt = useAttempt();
  const [organisation, setOrganisation] = useState('');
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [asked, setAsked] = useState(false);
  const errors = {
    organisation: nameError(organisation, say),
    name: nameError(name, say),
    email: emailError(email, say),
    password: passwordError(password, say),
  };
  const shown = (error: string | null): string | null => (asked ? error : null);
  const create = (): void => {
    setAsked(true);
    if (Object.values(errors).some((error) => error !== null)) return;
    const answers = { organisation: organisation.trim(), name: name.trim(), email: email.trim(), password };
    attempt.run(
      () => device.setUp(answers),
      (session) => {
        go(homeOf(session.user.role));
      },
    );
  };
  return (
    <form
      noValidate
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        create();
      }}
    >
      <TextField
        label={say('organisation')}
        hint={say('organisationHint')}
        autoComplete="organization"
        maxLength={120}
        required
        value={organisation}
        onChange={setOrganisation}
        error={shown(errors.organisation)}
      />
      <TextField
        label={say('yourName')}
        hint={say('yourNameHint')}
        autoComplete="name"
        maxLength={120}
        required
        value={name}
        onChange={setName}
        error={shown(errors.name)}
      />
      <TextField
        label={say('email')}
        type="email"
        autoComplete="username"
        maxLength={200}
        required
        value={email}
        onChange={setEmail}
        error={shown(errors.email)}
      />
      <TextField
        label={say('password')}
        hint={say('passwordHint')}
        type="password"
        autoComplete="new-password"
        maxLength={200}
        required
        value={password}
        onChange={setPassword}
        error={shown(errors.password)}
      />
      <Failure code={attempt.code} />
      <Button type="submit" variant="primary" busy={attempt.busy}>
        {say('create')}
      </Button>
    </form>
  );
}
