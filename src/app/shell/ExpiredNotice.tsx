import { LinkButton } from '../ui/LinkButton.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useShellWords } from './words.ts';

/** The session is over: said until the device is signed in again, and in nobody's way meanwhile. */
export function ExpiredNotice({ agent }: { readonly agent: boolean }) {
  const w = useShellWords();
  return (
    <Notice
      tone="warning"
      live
      title={w('expiredTitle')}
      action={<LinkButton to={agent ? '/enroler' : '/connexion'}>{w('reconnect')}</LinkButton>}
    >
      {w('expired')}
    </Notice>
  );
}
