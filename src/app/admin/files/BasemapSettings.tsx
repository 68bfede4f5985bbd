import { IconMapPin, IconMapPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { createQuery } from '../../../device/desk/createQuery.ts';
import { desk } from '../../../device/desk/desk.ts';
import type { Bounds } from '../../../domain/geo.ts';
import { Button } from '../../ui/Button.tsx';
import { Failure } from '../Failure.tsx';
import { useAttempt } from '../useAttempt.ts';
import { BasemapFacts } from './BasemapFacts.tsx';
import { useBasemapWords } from './basemapWords.ts';
import { coverage, NEARLY_ALL } from './coverage.ts';
import { FileCard } from './FileCard.tsx';
import { sayingsOf } from './sayings.ts';

type BasemapSettingsProps = {
  /** Where the maps of the organisation open. */
  readonly territory: Bounds;
  /** They open elsewhere now. */
  readonly onChanged: () => void;
};

/** The basemap that tablets keep. */
export function BasemapSettings({ territory, onChanged }: BasemapSettingsProps) {
  const say = useBasemapWords();
  const [query] = useState(() => createQuery((signal) => desk.basemap(signal)));
  const [opened, setOpened] = useState(false);
  const opening = useAttempt();
  const openOn = ([south, west, north, east]: Bounds): void => {
    opening.run(
      () => desk.changeOrganisation({ bounds: [south, west, north, east] }),
      () => {
        setOpened(true);
        onChanged();
      },
    );
  };
  return (
    <FileCard
      says={sayingsOf(say)}
      accept=".pmtiles"
      icon={<IconMapPlus />}
      query={query}
      facts={({ basemap }) => basemap && <BasemapFacts basemap={basemap} territory={territory} />}
      more={({ basemap }) =>
        basemap &&
        coverage(territory, basemap.bounds) < NEARLY_ALL && (
          <Button icon={<IconMapPin />} busy={opening.busy} onClick={() => openOn(basemap.bounds)}>
            {say('openHere')}
          </Button>
        )
      }
      send={desk.sendBasemap}
      remove={desk.removeBasemap}
      outcome={
        <>
          <Failure code={opening.code} />
          <p role="status">{opened && say('opened')}</p>
        </>
      }
    />
  );
}
