import { IconDownload } from '@tabler/icons-react';
import { Button } from '../ui/Button.tsx';
import { useInstall } from './install.ts';
import { SettingsCard } from './SettingsCard.tsx';
import { useSettingsWords } from './settingsWords.ts';

/** Putting Sillage on the home screen. */
export function InstallSettings() {
  const w = useSettingsWords();
  const { ask, installed } = useInstall();
  return (
    <SettingsCard title={w('install')}>
      <div>{w(installed ? 'installed' : 'installHint')}</div>
      {!installed && !ask && <div>{w('installByMenu')}</div>}
      {!installed && ask && (
        <Button icon={<IconDownload />} onClick={() => void ask()}>
          {w('installAdd')}
        </Button>
      )}
    </SettingsCard>
  );
}
