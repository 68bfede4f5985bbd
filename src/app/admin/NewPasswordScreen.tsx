import { useState } from 'react';
import { desk } from '../../device/desk/desk.ts';
import { Button } from '../ui/Button.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Page } from '../ui/Page.tsx';
import { TextField } from '../ui/TextField.tsx';
import { againError, passwordError } from './accountErrors.ts';
import styles from './admin.module.css';
import { Failure } from './Failure.tsx';
import { NewPasswordFields } from './NewPasswordFields.tsx';
import { useAttempt } from './useAttempt.ts';
import { useBroughtCode } from './useBroughtCode.ts';
import { useGo } from './useGo.ts';
import { useAdminWords } from './words.ts';

/** Chooses a new password with a one-use code: typed, or brought by the link after its '#'. */
export function NewPasswordScreen() {
  const say = useAdminWords();
  const go = useGo('replace');
  const attempt = useAttempt();
  const { code, isBrought, setCode } = useBroughtCode();
  const [password, setPassword] = useState('');
  const [again, setAgain] = useState('');
  const [asked, setAsked] = useState(false);
  const [done, setDone] = useState(false);
  const choose = (): void => {
    setAsked(true);
    if (code.trim() === '' || passwordError(password, say) !== null || againError(password, again, say) !== null)
      return;
    attempt.run(
      () => desk.resetPassword({ code: code.trim(), password }),
      () => {
        // The code is used up: nothing of it stays in the address.
        go('/mot-de-passe');
        for (const clear of [setPassword, setAgain]) clear('');
        setAsked(false);
        setDone(true);
      },
    );
  };
  // Another link may be opened on the same page.
  if (done && !isBrought)
    return (
      <Page title={say('resetTitle')} narrow>
        <Notice tone="success" live action={<LinkButton to="/connexion">{say('goSignIn')}</LinkButton>}>
          {say('resetDone')}
        </Notice>
      </Page>
    );
  return (
    <Page title={say('resetTitle')} lead={say('resetLead')} narrow>
      <form
        noValidate
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          choose();
        }}
      >
        <TextField
          label={say('resetCode')}
          hint={say(isBrought ? 'codeFromLink' : 'resetCodeHint')}
          autoComplete="one-time-code"
          autoCapitalize="characters"
          autoCorrect="off"
          spellCheck={false}
          maxLength={32}
          required
          value={code}
          onChange={setCode}
          error={asked && code.trim() === '' ? say('missing') : null}
        />
        <NewPasswordFields
          password={password}
          again={again}
          onPassword={setPassword}
          onAgain={setAgain}
          asked={asked}
        />
        <Failure code={attempt.code} offline={say('resetOffline')} />
        <Button type="submit" variant="primary" busy={attempt.busy}>
          {say('resetDo')}
        </Button>
      </form>
    </Page>
  );
}
