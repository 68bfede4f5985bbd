import { IconMapDown } from '@tabler/icons-react';
import { useState } from 'react';
import { sentenceOf } from '../../domain/problems.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Progress } from '../ui/Progress.tsx';
import { formatBytes } from '../words/format.ts';
import { textIn } from '../words/language.ts';
import { SettingsCard } from './SettingsCard.tsx';
import { useSettingsWords } from './settingsWords.ts';
import { useDevice } from './useDevice.ts';
import { useLive } from './useLive.ts';

/** Whether the organisation's basemap is on this device; nothing where it has none. */
export function BasemapSettings() {
  const w = useSettingsWords();
  const device = useDevice();
  const state = useLive(device.basemap.state);
  const [busy, setBusy] = useState(false);
  if (!state?.drawn) return null;
  const { drawn, here, arriving, problem } = state;
  const fetch = async (): Promise<void> => {
    setBusy(true);
    await device.basemap.refresh();
    setBusy(false);
  };
  return (
    <SettingsCard title={w('basemap')}>
      <div>
        {here ? w('basemapHere', { name: drawn.name, size: formatBytes(drawn.size) }) : w('basemapWaits')}
        {here && arriving && ` ${w('basemapBefore')}`}
      </div>
      {arriving && (
        <Progress
          label={w('basemapArriving')}
          value={arriving.received}
          max={arriving.size}
          text={w('basemapArrived', { received: formatBytes(arriving.received), size: formatBytes(arriving.size) })}
        />
      )}
      {problem !== null && <Notice tone="warning">{textIn(sentenceOf(problem))}</Notice>}
      {(!here || arriving) && (
        <Button icon={<IconMapDown />} busy={busy} onClick={() => void fetch()}>
          {w('basemapFetch')}
        </Button>
      )}
    </SettingsCard>
  );
}
