import type { Map as LeafletMap } from 'leaflet';
import { IconPlus, IconPolygon } from '@tabler/icons-react';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { Asked } from '../../../device/desk/createQuery.ts';
import type { FilterText } from '../../../device/desk/filterQuery.ts';
import type { DeskPoints } from '../../../device/desk/points.ts';
import type { HotSpotsResponse } from '../../../device/desk/wireTypes.ts';
import { readPerimeter } from '../../../domain/perimeter.ts';
import { AreasLayer } from '../../map/AreasLayer.tsx';
import { Background } from '../../map/Background.tsx';
import { heatMaximum } from '../../map/heatScale.ts';
import { HeatLayer } from '../../map/HeatLayer.tsx';
import { HeatLegend } from '../../map/HeatLegend.tsx';
import { MapShell } from '../../map/MapShell.tsx';
import { PointsLayer } from '../../map/PointsLayer.tsx';
import { useBackground } from '../../map/useBackground.ts';
import { useDevice } from '../../shell/useDevice.ts';
import { useLive } from '../../shell/useLive.ts';
import { Button } from '../../ui/Button.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Toggle } from '../../ui/Toggle.tsx';
import { formatNumber } from '../../words/format.ts';
import { param } from '../filter/filter.ts';
import { useHotSpotsWords } from '../hotspots/words.ts';
import styles from './Map.module.css';
import { openingBounds } from './mapView.ts';
import { MissingTerritory } from './MissingTerritory.tsx';
import { Corners } from '../perimeter/Corners.tsx';
import { DrawingBar } from '../perimeter/DrawingBar.tsx';
import perimeterStyles from '../perimeter/Perimeter.module.css';
import { PerimeterLayer } from '../perimeter/PerimeterLayer.tsx';
import { useDrawing } from '../perimeter/useDrawing.ts';
import { usePerimeterWords } from '../perimeter/words.ts';
import { PictureButton } from '../picture/PictureButton.tsx';
import { mapPointsOf } from './pointLooks.ts';
import { useGrid } from '../points/useGrid.ts';
import { RADII, radiusIn, USUAL_RADIUS } from './radius.ts';
import { countsByHour, countsByWeek } from '../time/hours.ts';
import { HoursStrip } from '../time/HoursStrip.tsx';
import { TimeStrip } from '../time/TimeStrip.tsx';
import timeStyles from '../time/TimeStrip.module.css';
import { useTimes } from '../time/useTimes.ts';
import { useTimeWords } from '../time/words.ts';
import { useMapBounds } from './useMapBounds.ts';
import { useSearchText } from '../useSearchText.ts';
import { useSuperviseWords } from '../words.ts';

const NO_POINTS: DeskPoints = {
  lat: new Float64Array(0),
  lon: new Float64Array(0),
  at: new Uint32Array(0),
  group: new Uint32Array(0),
  groups: [],
  id: null,
  timeZone: 'UTC',
  tooMany: null,
};

type DeskMapProps = {
  /** What the lists beside it say too. */
  readonly filter: FilterText;
  /** What the filter lets through at any hour, in any week. */
  readonly points: Asked<DeskPoints>;
  /** Hot areas, where they are to be drawn. */
  readonly areas: HotSpotsResponse['cells']['areas'];
  /** Id of the intervention open beside the map, or ''. */
  readonly opened: string;
  readonly onOpen: (id: string) => void;
  readonly onReady: (map: LeafletMap) => void;
};

/** Heat and points over the territory, with what the colours mean. */
export function DeskMap({ filter, points: asked, areas, opened, onOpen, onReady }: DeskMapProps) {
  const say = useSuperviseWords();
  const sayHot = useHotSpotsWords();
  const sayTime = useTimeWords();
  const sayPerimeter = usePerimeterWords();
  const session = useLive(useDevice().session);
  const background = useBackground();
  const [search, change] = useSearchText();
  const [map, setMap] = useState<LeafletMap | null>(null);
  const draws = useRef<HTMLButtonElement>(null);
  const drawing = useDrawing();
  const { corners } = drawing;
  const heat = param(search, 'heat') !== 'no';
  const pins = param(search, 'points') === 'yes';
  const timed = param(search, 'time') === 'yes';
  const radius = radiusIn(search);
  const points = asked.value ?? NO_POINTS;
  const { weeks, usedSpan, usedHours, hourCounts, projected, hot, places } = useTimes(points, timed);
  const { hours } = usedHours;
  const drawn = useMemo(
    () => (pins || opened !== '' ? mapPointsOf(points, places) : null),
    [pins, opened, points, places],
  );
  const squares = useMemo(() => areas.flatMap((area) => area.cells.map((cell) => cell.bounds)), [areas]);
  const dense = points.tooMany !== null;
  const grid = useGrid(filter, radius, useMapBounds(map), dense);
  const highest = useMemo(() => heatMaximum(projected, radius), [projected, radius]);
  const maximum = dense ? (grid?.maximum ?? 0) : highest;
  const outline = param(search, 'perimeter');
  const perimeter = useMemo(() => readPerimeter(outline), [outline]);
  const taken = useCallback(
    (ready: LeafletMap) => {
      setMap(ready);
      onReady(ready);
    },
    [onReady],
  );
  // It opens where the points are, so it waits for them or for the word that they cannot be had.
  const ready = session && background && (asked.value !== undefined || asked.code !== null);
  return (
    <section aria-label={say('mapTitle')} className={styles['mapSide']}>
      <div className={styles['tools']}>
        {corners ? (
          <DrawingBar corners={corners} drawing={drawing} map={map} onEnd={() => draws.current?.focus()} />
        ) : (
          <>
            <Toggle
              label={say('heat')}
              checked={heat}
              onChange={(on) => change({ heat: on ? null : 'no' }, 'replace')}
            />
            <Toggle
              label={say('points')}
              checked={pins}
              onChange={(on) => change({ points: on ? 'yes' : null }, 'replace')}
            />
            <Toggle
              label={sayHot('areas')}
              checked={param(search, 'areas') === 'yes'}
              onChange={(on) => change({ areas: on ? 'yes' : null }, 'replace')}
            />
            <Toggle
              label={sayTime('time')}
              checked={timed}
              onChange={(on) => change({ time: on ? 'yes' : null, span: null }, 'replace')}
            />
            <SelectField
              label={say('radius')}
              beside
              value={String(radius)}
              onChange={(value) => {
                change({ radius: value === String(USUAL_RADIUS) ? null : value }, 'replace');
              }}
              options={RADII.map((metres) => ({
                value: String(metres),
                label: say('metres', { n: formatNumber(metres, 0) }),
              }))}
            />
          </>
        )}
        <Button ref={draws} icon={<IconPolygon />} onClick={corners ? drawing.leave : drawing.start}>
          {sayPerimeter(corners ? 'leave' : 'draw')}
        </Button>
        {!corners && (
          <PictureButton
            map={map}
            filter={filter}
            heat={heat && maximum > 0 ? { maxDensity: maximum, bandwidthM: radius } : null}
          />
        )}
      </div>
      <div className={styles['stage']}>
        <div className={styles['frame']}>
          {ready ? (
            <MapShell
              bounds={openingBounds(asked.value, session.organisation.bounds)}
              label={say('mapOf')}
              anyZoom={background.coveredFrom === Infinity}
              onReady={taken}
            >
              <Background />
              <MissingTerritory />
              {heat && <HeatLayer points={grid?.points ?? hot} bandwidthM={radius} maxDensity={maximum} />}
              {squares.length > 0 && <AreasLayer squares={squares} />}
              {perimeter && <PerimeterLayer perimeter={perimeter} open={false} />}
              {corners && <Corners corners={corners} drawing={drawing} />}
              {drawn && points.id !== null && (
                <PointsLayer points={drawn} selected={opened} grouped {...(!corners && { onSelect: onOpen })} />
              )}
            </MapShell>
          ) : (
            <div className={styles['waiting']}>
              <Skeleton label={say('loading')} />
            </div>
          )}
          {corners && (
            <div className={perimeterStyles['cross']} aria-hidden="true">
              <IconPlus size={32} />
            </div>
          )}
        </div>
        {/* While something is drawn the map has all the room. */}
        {heat && asked.value && (!dense || grid) && !corners && (
          <div className={styles['legend']}>
            <HeatLegend maxDensity={maximum} bandwidthM={radius} />
          </div>
        )}
      </div>
      {points.tooMany && !corners && (
        <p className={styles['dense']}>{say('tooMany', { n: formatNumber(points.tooMany.sure, 0) })}</p>
      )}
      {timed && asked.value && !dense && !corners && hourCounts && (
        <div className={timeStyles['times']}>
          <TimeStrip weeks={weeks} counts={hours ? countsByWeek(hourCounts, hours) : weeks.counts} used={usedSpan} />
          <HoursStrip counts={countsByHour(hourCounts, usedSpan.span)} used={usedHours} />
        </div>
      )}
    </section>
  );
}
