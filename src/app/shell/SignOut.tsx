import { IconLogout } from '@tabler/icons-react';
import { useState } from 'react';
import { sentenceOf } from '../../domain/problems.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { Notice } from '../ui/Notice.tsx';
import { textIn } from '../words/language.ts';
import { useDevice } from './useDevice.ts';
import { useSettingsWords } from './settingsWords.ts';
import { useShellWords } from './words.ts';

/** Signs this device out, after a question; refused while something is unsent. */
export function SignOut() {
  const w = useSettingsWords();
  const shell = useShellWords();
  const device = useDevice();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [code, setCode] = useState<string | null>(null);
  const signOut = async (): Promise<void> => {
    setBusy(true);
    // Once signed out, the gate of the shell leads away from here.
    const outcome = await device.signOut();
    setBusy(false);
    setAsking(false);
    setCode(outcome.ok ? null : outcome.code);
  };
  return (
    <>
      {code !== null && (
        <Notice
          tone="danger"
          live
          title={w('notSignedOut')}
          action={code === 'unsent-work' && <LinkButton to="/envois">{shell('seeDeliveries')}</LinkButton>}
        >
          {textIn(sentenceOf(code))}
        </Notice>
      )}
      <Button variant="danger" icon={<IconLogout />} onClick={() => setAsking(true)}>
        {w('signOut')}
      </Button>
      <Dialog
        title={w('signOutTitle')}
        open={asking}
        role="alertdialog"
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{w('stay')}</Button>
            <Button variant="danger" busy={busy} onClick={() => void signOut()}>
              {w('signOut')}
            </Button>
          </>
        }
      >
        {w('signOutAsk')}
      </Dialog>
    </>
  );
}
