import { Button } from '../ui/Button.tsx';
import { SettingsCard } from './SettingsCard.tsx';
import { useUpdate } from './updateState.ts';
import { useSettingsWords } from './settingsWords.ts';
import { useShellWords } from './words.ts';

/** Which version runs here, and the newer one when it waits. */
export function VersionSettings() {
  const w = useSettingsWords();
  const shell = useShellWords();
  const { ready, apply } = useUpdate();
  return (
    <SettingsCard title={w('version')}>
      <div className="tabular">
        {__SILLAGE_VERSION__} – {ready ? shell('updateTitle') : w('upToDate')}
      </div>
      {ready && (
        <>
          <div>{shell('updateText')}</div>
          <Button onClick={apply}>{shell('updateNow')}</Button>
        </>
      )}
    </SettingsCard>
  );
}
