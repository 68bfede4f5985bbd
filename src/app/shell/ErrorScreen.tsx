import { useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Page } from '../ui/Page.tsx';
import { Toolbar } from '../ui/Toolbar.tsx';
import { saveFile } from '../ui/saveFile.ts';
import { useDevice } from './useDevice.ts';
import { useShellWords } from './words.ts';

/** A bug stopped a screen: says that everything is kept, and how to go on or to take the work out. */
export function ErrorScreen({ error }: { readonly error: unknown }) {
  const w = useShellWords();
  const device = useDevice();
  const [failed, setFailed] = useState(false);
  const rescue = (): void => {
    setFailed(false);
    device.rescueFile().then(
      (file) => saveFile(file, 'sillage-secours.json'),
      () => setFailed(true),
    );
  };
  return (
    <Page title={w('errorTitle')} narrow>
      <Notice tone="danger">{w('errorText')}</Notice>
      <Toolbar label={w('errorTitle')}>
        <Button variant="primary" onClick={() => location.reload()}>
          {w('reload')}
        </Button>
        <Button onClick={rescue}>{w('rescue')}</Button>
      </Toolbar>
      {failed && (
        <Notice tone="danger" live>
          {w('rescueFailed')}
        </Notice>
      )}
      <details>
        <summary>{w('errorDetail')}</summary>
        <p>{error instanceof Error ? error.message : String(error)}</p>
      </details>
    </Page>
  );
}
