import { useState } from 'react';
import { useDevice } from '../shell/useDevice.ts';
import { Button } from '../ui/Button.tsx';
import { Page } from '../ui/Page.tsx';
import { TextField } from '../ui/TextField.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import styles from './admin.module.css';
import { Failure } from './Failure.tsx';
import { homeOf } from './homeOf.ts';
import { useAttempt } from './useAttempt.ts';
import { useGo } from './useGo.ts';
import { useAdminWords } from './words.ts';

/** Signs in those who have a password. */
export function SignInScreen() {
  const say = useAdminWords();
  const device = useDevice();
  const go = useGo('replace');
  const attempt = useAttempt();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [asked, setAsked] = useState(false);
  const missing = (text: string): string | null => (asked && text === '' ? say('missing') : null);
  return (
    <Page title={say('signInTitle')} lead={say('signInLead')} narrow>
      <form
        noValidate
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(true);
          if (email === '' || password === '') return;
          attempt.run(
            () => device.signIn(email.trim(), password),
            (session) => {
              go(homeOf(session.user.role));
            },
          );
        }}
      >
        <TextField
          label={say('email')}
          type="email"
          autoComplete="username"
          required
          value={email}
          onChange={setEmail}
          error={missing(email)}
        />
        <TextField
          label={say('password')}
          type="password"
          autoComplete="current-password"
          required
          value={password}
          onChange={setPassword}
          error={missing(password)}
        />
        <Failure code={attempt.code} offline={say('signInOffline')} />
        <Button type="submit" variant="primary" busy={attempt.busy}>
          {say('signIn')}
        </Button>
      </form>
      <p>
        <TextLink to="/mot-de-passe">{say('forgotten')}</TextLink>
      </p>
      <p>
        <TextLink to="/enroler">{say('agentHere')}</TextLink>
      </p>
    </Page>
  );
}
