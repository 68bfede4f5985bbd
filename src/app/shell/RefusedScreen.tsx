import { LinkButton } from '../ui/LinkButton.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Page } from '../ui/Page.tsx';
import { useSettingsWords } from './settingsWords.ts';

/** An agent opened an address of the desk. */
export function RefusedScreen() {
  const w = useSettingsWords();
  return (
    <Page title={w('refusedTitle')} narrow>
      <Notice tone="info" action={<LinkButton to="/">{w('toField')}</LinkButton>}>
        {w('refusedText')}
      </Notice>
    </Page>
  );
}
