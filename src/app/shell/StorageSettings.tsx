import type { StorageHealth } from '../../device/device.ts';
import { DefinitionList } from '../ui/DefinitionList.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { formatBytes } from '../words/format.ts';
import { SettingsCard } from './SettingsCard.tsx';
import { useSettingsWords } from './settingsWords.ts';
import { useStorageHealth } from './useStorageHealth.ts';

function protectionWord({ persisted }: StorageHealth): 'storageKept' | 'storageMayGo' | 'storageUnknown' {
  if (persisted === null) return 'storageUnknown';
  return persisted ? 'storageKept' : 'storageMayGo';
}

/** Whether this device has room for the work, and keeps it. */
export function StorageSettings() {
  const w = useSettingsWords();
  const health = useStorageHealth();
  const used = health?.usage ?? null;
  const quota = health?.quota ?? null;
  const figures =
    used === null || quota === null
      ? w('storageUnknown')
      : w('storageUsedOf', { used: formatBytes(used), quota: formatBytes(quota) });
  return (
    <SettingsCard title={w('storage')}>
      {health ? (
        <DefinitionList
          items={[
            { term: w('storageProtection'), value: w(protectionWord(health)) },
            { term: w('storageUsed'), value: figures },
          ]}
        />
      ) : (
        <Skeleton label={w('storage')} lines={2} />
      )}
    </SettingsCard>
  );
}
