import { useState } from 'react';
import { useDevice } from '../shell/useDevice.ts';
import { Button } from '../ui/Button.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { Page } from '../ui/Page.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './admin.module.css';
import { Failure } from './Failure.tsx';
import { homeOf } from './homeOf.ts';
import { proposedName } from './proposedName.ts';
import { useAttempt } from './useAttempt.ts';
import { useBroughtCode } from './useBroughtCode.ts';
import { useGo } from './useGo.ts';
import { useAdminWords } from './words.ts';

/** Signs an agent's device in with a one-use code: typed, or brought by the link of the QR code after its '#'. */
export function EnrolScreen() {
  const say = useAdminWords();
  const device = useDevice();
  const go = useGo('replace');
  const attempt = useAttempt();
  const { code, isBrought, setCode } = useBroughtCode();
  const [name, setName] = useState(() => proposedName(say));
  const [asked, setAsked] = useState(false);
  const missing = (text: string): string | null => (asked && text.trim() === '' ? say('missing') : null);
  return (
    <Page title={say('enrolTitle')} lead={say('enrolLead')} narrow>
      <form
        noValidate
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(true);
          if (code.trim() === '' || name.trim() === '') return;
          attempt.run(
            () => device.enrol(code.trim(), name.trim()),
            (session) => {
              go(homeOf(session.user.role));
            },
          );
        }}
      >
        <TextField
          label={say('code')}
          hint={say(isBrought ? 'codeFromLink' : 'codeHint')}
          className={styles['code']}
          autoComplete="one-time-code"
          autoCapitalize="characters"
          autoCorrect="off"
          spellCheck={false}
          maxLength={32}
          required
          value={code}
          onChange={setCode}
          error={missing(code)}
        />
        <TextField
          label={say('deviceName')}
          hint={say('deviceNameHint')}
          maxLength={80}
          required
          value={name}
          onChange={setName}
          error={missing(name)}
        />
        <Failure code={attempt.code} offline={say('enrolOffline')} />
        <Button type="submit" variant="primary" wide busy={attempt.busy}>
          {say('enrol')}
        </Button>
      </form>
      <LinkButton to="/connexion" variant="quiet" wide>
        {say('deskHere')}
      </LinkButton>
    </Page>
  );
}
