import { Button } from '../ui/Button.tsx';
import { buttonClass } from '../ui/buttonClass.ts';
import { Notice } from '../ui/Notice.tsx';
import { Page } from '../ui/Page.tsx';
import { Toolbar } from '../ui/Toolbar.tsx';
import { useShellWords } from './words.ts';

/** A bug stopped a screen: says that everything is kept, and how to go on or to take the work out. */
export function ErrorScreen({ error }: { readonly error: unknown }) {
  const w = useShellWords();
  return (
    <Page title={w('errorTitle')} narrow>
      <Notice tone="danger">{w('errorText')}</Notice>
      <Toolbar label={w('errorTitle')}>
        <Button variant="primary" onClick={() => location.reload()}>
          {w('reload')}
        </Button>
        {/* Loaded anew, not by the router: what broke here need not break there. */}
        <a className={buttonClass({})} href={location.pathname.startsWith('/bureau') ? '/bureau/secours' : '/secours'}>
          {w('rescue')}
        </a>
      </Toolbar>
      <details>
        <summary>{w('errorDetail')}</summary>
        <p>{error instanceof Error ? error.message : String(error)}</p>
      </details>
    </Page>
  );
}
