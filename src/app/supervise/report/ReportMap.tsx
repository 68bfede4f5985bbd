import type { Map as LeafletMap } from 'leaflet';
import { useCallback, useMemo, useState } from 'react';
import type { FilterText } from '../../../device/desk/filterQuery.ts';
import type { DeskPoints } from '../../../device/desk/points.ts';
import { densityPoints } from '../../../domain/densityPoints.ts';
import { readPerimeter } from '../../../domain/perimeter.ts';
import { Background } from '../../map/Background.tsx';
import { heatMaximum } from '../../map/heatScale.ts';
import { HeatLayer } from '../../map/HeatLayer.tsx';
import { HeatLegend } from '../../map/HeatLegend.tsx';
import { MapShell } from '../../map/MapShell.tsx';
import { useDevice } from '../../shell/useDevice.ts';
import { useLive } from '../../shell/useLive.ts';
import { param } from '../filter/filter.ts';
import { eyeIn } from '../map/mapSearch.ts';
import { openingBounds } from '../map/mapView.ts';
import { PerimeterLayer } from '../perimeter/PerimeterLayer.tsx';
import { useGrid } from '../points/useGrid.ts';
import { radiusIn } from '../map/radius.ts';
import { useMapBounds } from '../map/useMapBounds.ts';
import { useSearchText } from '../useSearchText.ts';
import styles from './Report.module.css';

type ReportMapProps = {
  readonly points: DeskPoints;
  /** What they were asked for. */
  readonly filter: FilterText;
};

/** The map as it was left, to look at: the places beside it say the same in words. */
export function ReportMap({ points, filter }: ReportMapProps) {
  const [map, setMap] = useState<LeafletMap | null>(null);
  const session = useLive(useDevice().session);
  const [search] = useSearchText();
  const bandwidthM = radiusIn(search);
  const projected = useMemo(() => densityPoints(points.lat, points.lon), [points]);
  const highest = useMemo(() => heatMaximum(projected, bandwidthM), [projected, bandwidthM]);
  const dense = points.tooMany !== null;
  const grid = useGrid(filter, bandwidthM, useMapBounds(map), dense);
  const maximum = dense ? (grid?.maximum ?? 0) : highest;
  const eye = param(search, 'eye');
  const outline = param(search, 'perimeter');
  const perimeter = useMemo(() => readPerimeter(outline), [outline]);
  const look = useCallback(
    (ready: LeafletMap) => {
      setMap(ready);
      const seen = eyeIn(eye);
      if (seen) ready.setView([seen.lat, seen.lon], seen.zoom);
      const [middle, zoom] = [ready.getCenter(), ready.getZoom()];
      // On paper the map has another size, and shows the same in its middle.
      ready.on('resize', () => ready.setView(middle, zoom));
    },
    [eye],
  );
  if (!session) return null;
  return (
    <>
      <div className={styles['map']}>
        <MapShell bounds={openingBounds(points, session.organisation.bounds)} label={null} onReady={look}>
          <Background />
          <HeatLayer points={grid?.points ?? projected} bandwidthM={bandwidthM} maxDensity={maximum} />
          {perimeter && <PerimeterLayer perimeter={perimeter} open={false} />}
        </MapShell>
      </div>
      {(!dense || grid) && <HeatLegend maxDensity={maximum} bandwidthM={bandwidthM} />}
    </>
  );
}
