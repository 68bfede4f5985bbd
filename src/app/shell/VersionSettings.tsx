import { Button } from '../ui/Button.tsx';
import { SettingsCard } from './SettingsCard.tsx';
import { useUpdate } from './updates.ts';
import { useShellWords } from './words.ts';

/** Which version runs here, and the newer one when it waits. */
export function VersionSettings() {
  const w = useShellWords();
  const { ready, apply } = useUpdate();
  return (
    <SettingsCard title={w('version')}>
      <div className="tabular">
        {__SILLAGE_VERSION__} – {w(ready ? 'updateTitle' : 'upToDate')}
      </div>
      {ready && (
        <>
          <div>{w('updateText')}</div>
          <Button onClick={apply}>{w('updateNow')}</Button>
        </>
      )}
    </SettingsCard>
  );
}
