import { Page } from '../ui/Page.tsx';
import { BasemapSettings } from './BasemapSettings.tsx';
import { CrewSettings } from './CrewSettings.tsx';
import { DeviceSettings } from './DeviceSettings.tsx';
import { DisplaySettings } from './DisplaySettings.tsx';
import { InstallSettings } from './InstallSettings.tsx';
import { StorageSettings } from './StorageSettings.tsx';
import { VersionSettings } from './VersionSettings.tsx';
import { useShellWords } from './words.ts';

/** What a person sets on their own device. */
export function FieldSettingsScreen() {
  const w = useShellWords();
  return (
    <Page title={w('settings')} narrow>
      <CrewSettings />
      <DisplaySettings />
      <BasemapSettings />
      <StorageSettings />
      <InstallSettings />
      <DeviceSettings />
      <VersionSettings />
    </Page>
  );
}
