import { IconPhotoDown } from '@tabler/icons-react';
import type { Map as LeafletMap } from 'leaflet';
import { useState } from 'react';
import type { FilterText } from '../../../device/desk/filterQuery.ts';
import { heatFigure, heatStops } from '../../map/heatScale.ts';
import { useColours } from '../../map/useColours.ts';
import { useMapWords } from '../../map/words.ts';
import { useDevice } from '../../shell/useDevice.ts';
import { useLive } from '../../shell/useLive.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { saveFile } from '../../ui/saveFile.ts';
import { formatDate, formatDistance } from '../../words/format.ts';
import { dateOf } from '../filter/periods.ts';
import { mapPicture } from './mapPicture.ts';
import { useFilterSaid } from './useFilterSaid.ts';
import { usePictureWords } from './words.ts';

type PictureButtonProps = {
  readonly map: LeafletMap | null;
  readonly filter: FilterText;
  /** The heat that is drawn; null: none. */
  readonly heat: { readonly maxDensity: number; readonly bandwidthM: number } | null;
};

/** Keeps what the map shows as a picture, with what one needs to read it without the page. */
export function PictureButton({ map, filter, heat }: PictureButtonProps) {
  const say = usePictureWords();
  const sayMap = useMapWords();
  const colours = useColours();
  const said = useFilterSaid(filter);
  const session = useLive(useDevice().session);
  const [state, setState] = useState<'idle' | 'making' | 'failed'>('idle');
  const keep = async (): Promise<void> => {
    if (!map) return;
    setState('making');
    const now = Date.now();
    let made = false;
    try {
      const picture = await mapPicture(map, {
        title: say('title', { organisation: session?.organisation.name ?? '' }),
        lines: [said.join(' · '), say('made', { date: formatDate(now) })],
        legend: heat && {
          name: `${sayMap('heatPerHectare')}, ${sayMap('heatPeriod', { metres: formatDistance(heat.bandwidthM) })}`,
          colours: [colours.heat0, colours.heat1, colours.heat2, colours.heat3, colours.heat4],
          figures: heatStops(heat.maxDensity).map(heatFigure),
        },
        ink: colours.ink,
        paper: colours.paper,
      });
      if (!picture) return;
      saveFile(picture, `${say('file', { date: dateOf(now) })}.png`);
      made = true;
    } finally {
      setState(made ? 'idle' : 'failed');
    }
  };
  return (
    <>
      <Button icon={<IconPhotoDown />} busy={state === 'making'} onClick={() => void keep()}>
        {say('picture')}
      </Button>
      {state === 'failed' && (
        <Notice tone="danger" live>
          {say('failed')}
        </Notice>
      )}
    </>
  );
}
