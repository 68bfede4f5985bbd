import type { Map as LeafletMap } from 'leaflet';
import { useCallback, useMemo, useRef, useState } from 'react';
import { desk } from '../../../device/desk/desk.ts';
import type { HotSpotsResponse } from '../../../device/desk/wireTypes.ts';
import { Page } from '../../ui/Page.tsx';
import { SkipLink } from '../../ui/SkipLink.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { DeskMap } from './DeskMap.tsx';
import { DetailPanel } from '../detail/DetailPanel.tsx';
import { changeSearch, param } from '../filter/filter.ts';
import { FilterBar } from '../filter/FilterBar.tsx';
import { KeysHelp } from '../KeysHelp.tsx';
import { LeftOut } from './LeftOut.tsx';
import { MapLists } from './MapLists.tsx';
import styles from './Map.module.css';
import { leftOut, withoutHours } from '../points/shownPoints.ts';
import { usePoints } from '../points/usePoints.ts';
import { ProblemNotice } from '../ProblemNotice.tsx';
import { useReportWords } from '../report/words.ts';
import { useAsk } from '../useAsk.ts';
import { useEye } from './useEye.ts';
import { useFilter } from '../filter/useFilter.ts';
import { useShownFilter } from '../time/useShownFilter.ts';
import { useMapBounds } from './useMapBounds.ts';
import { useSearchText } from '../useSearchText.ts';
import { useSuperviseWords } from '../words.ts';

const NO_HOT_SPOTS = Promise.resolve({ ok: true, value: null } as const);
const NONE: HotSpotsResponse['cells']['areas'] = [];

/** Id of the lists beside the map. */
const LISTS = 'map-lists';
/** Zoom at which one sees a place. */
const PLACE_ZOOM = 17;

/** Where it comes back: the map and the list that says the same, in step with each other. */
export function MapScreen() {
  const say = useSuperviseWords();
  const sayReport = useReportWords();
  const used = useFilter();
  const [search, change] = useSearchText();
  const [map, setMap] = useState<LeafletMap | null>(null);
  const split = useRef<HTMLDivElement>(null);
  const bounds = useMapBounds(map);
  const touched = param(search, 'points') === 'yes' || param(search, 'id') !== '';
  const { filter } = used;
  // The map tells how many there are at each hour: it chooses among them itself.
  const anyHour = useMemo(() => withoutHours(filter), [filter]);
  const points = usePoints(anyHour, touched);
  const { all } = points;
  const notShown = useMemo(() => all && leftOut(all, filter), [all, filter]);
  // The weeks that the map shows of it: the lists say the same.
  const { filter: shownFilter, key: shownKey } = useShownFilter(filter);
  const places = useAsk(shownKey, (signal) => desk.places(shownFilter, signal));
  const shown = param(search, 'areas') === 'yes';
  const areas = useAsk(`${String(shown)} ${shownKey}`, (signal) =>
    shown ? desk.hotSpots(shownFilter, signal) : NO_HOT_SPOTS,
  );
  useEye(map);
  const opened = param(search, 'id');
  const open = useCallback(
    (id: string) => {
      change({ id });
    },
    [change],
  );
  const reload = (): void => {
    points.reload();
    places.reload();
    areas.reload();
  };
  return (
    <Page
      title={say('mapTitle')}
      actions={
        <>
          <TextLink to={`/bureau/rapport${changeSearch(search, { id: null })}`}>{sayReport('open')}</TextLink>
          <KeysHelp />
        </>
      }
      fill
    >
      <FilterBar used={used} />
      {/* The list says the same of itself. */}
      {points.code !== null && (opened !== '' || places.code === null) && (
        <ProblemNotice code={points.code} stale={points.value !== undefined} onRetry={reload} />
      )}
      {notShown && <LeftOut {...notShown} />}
      <div className={styles['split']} ref={split} tabIndex={-1}>
        {opened === '' && <SkipLink to={LISTS}>{say('skipToList')}</SkipLink>}
        <DeskMap
          filter={shownFilter}
          points={points}
          areas={areas.value?.cells.areas ?? NONE}
          opened={opened}
          onOpen={open}
          onReady={setMap}
        />
        {opened === '' ? (
          <MapLists
            id={LISTS}
            filter={shownFilter}
            places={{ ...places, reload }}
            areas={shown ? areas : null}
            bounds={bounds}
            onGo={(lat, lon) => map?.setView([lat, lon], PLACE_ZOOM)}
            onGoTo={([south, west, north, east]) =>
              map?.fitBounds([
                [south, west],
                [north, east],
              ])
            }
          />
        ) : (
          <DetailPanel
            key={opened}
            id={opened}
            onClose={() => {
              split.current?.focus();
              change({ id: null });
            }}
            onChanged={reload}
          />
        )}
      </div>
    </Page>
  );
}
