import { LinkButton } from '../ui/LinkButton.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Page } from '../ui/Page.tsx';
import { useShellWords } from './words.ts';

/** An agent opened an address of the desk. */
export function RefusedScreen() {
  const w = useShellWords();
  return (
    <Page title={w('refusedTitle')} narrow>
      <Notice tone="info" action={<LinkButton to="/">{w('toField')}</LinkButton>}>
        {w('refusedText')}
      </Notice>
    </Page>
  );
}
