import { DefinitionList } from '../ui/DefinitionList.tsx';
import { SettingsCard } from './SettingsCard.tsx';
import { SignOut } from './SignOut.tsx';
import { useDevice } from './useDevice.ts';
import { useLive } from './useLive.ts';
import { useSettingsWords } from './settingsWords.ts';

/** Whose this device is, and signing it out. */
export function DeviceSettings() {
  const w = useSettingsWords();
  const session = useLive(useDevice().session);
  if (!session) return null;
  const { user, device, organisation, sectors } = session;
  const sector = sectors.find((each) => each.id === user.sector);
  return (
    <SettingsCard title={w('device')}>
      <DefinitionList
        items={[
          { term: w('deviceName'), value: device?.name ?? w('noDeviceName') },
          { term: w('person'), value: user.name },
          { term: w('organisation'), value: organisation.name },
          ...(sector ? [{ term: w('sector'), value: sector.name }] : []),
        ]}
      />
      {user.role === 'agent' && <div>{w('signOutHint')}</div>}
      <SignOut />
    </SettingsCard>
  );
}
