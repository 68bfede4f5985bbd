import type { Map as LeafletMap } from 'leaflet';
import L from 'leaflet';
import 'leaflet.heat';
import type { Paint } from '../../../src/app/map/CanvasLayer.ts';
import { heatPainter } from '../../../src/app/map/heatPainter.ts';
import { rampBytes } from '../../../src/app/map/heatImage.ts';
import { heatMaximum } from '../../../src/app/map/heatScale.ts';
import { pieceOf, spanIn, weeksOf } from '../../../src/app/supervise/time/weeks.ts';
import type { DensityPoints } from '../../../src/domain/densityPoints.ts';
import { densityPoints, pickPoints, slicePoints } from '../../../src/domain/densityPoints.ts';
import { randomFrom } from '../../../src/backoffice/demo/random.ts';

/** Share of the map's size that our layer draws beyond each edge (CanvasLayer). */
const MARGIN = 0.25;
const SIZE = { width: 1280, height: 800 };
const CENTRE: [number, number] = [46.58, 0.34];
const RAMP = ['#fff3b0', '#fecc5c', '#fd8d3c', '#e31a1c', '#800026'];
const BANDWIDTH = 250;
const ZOOM = 12;
const ROUNDS = 5;
/** UTC seconds, and years after it. */
const SINCE = 1_600_000_000;
const YEAR = 31_557_600;
const YEARS = 4;

type HeatLayer = L.Layer & {
  setLatLngs(points: [number, number][]): void;
  _redraw(): void;
  _canvas: HTMLCanvasElement;
};
type WithHeat = { heatLayer(points: [number, number][], options: object): HeatLayer };
type Points = { readonly lat: Float64Array; readonly lon: Float64Array; readonly at: Uint32Array };
export type Times = {
  readonly first: number;
  readonly pan: readonly number[];
  readonly zoom: readonly number[];
  readonly filter: readonly number[];
};
export type HeatmapBench = { ours(count: number): Promise<Times>; heat(count: number): Promise<Times> };

/** Around the middle of a town, thinning out; the same points at every call. */
function pointsOf(count: number): Points {
  const random = randomFrom(count);
  const around = (): number => (random.next() + random.next() + random.next() - 1.5) / 1.5;
  const [lat, lon, at] = [new Float64Array(count), new Float64Array(count), new Uint32Array(count)];
  for (let i = 0; i < count; i += 1) {
    lat[i] = CENTRE[0] + around() * 0.1;
    lon[i] = CENTRE[1] + around() * 0.14;
    at[i] = SINCE + random.whole(0, YEARS * YEAR);
  }
  return { lat, lon, at };
}

type Part = { readonly from: number; readonly to: number };

/** Half of the time, another one at each round; UTC seconds. */
function partOf(round: number): Part {
  const from = SINCE + (round / ROUNDS) * (YEARS / 2) * YEAR;
  return { from, to: from + (YEARS / 2) * YEAR };
}

/** What a filter leaves: those of a part of the time. */
function during({ lat, lon, at }: Points, { from, to }: Part): Points {
  const kept = at.reduce((sum, each) => sum + (each >= from && each < to ? 1 : 0), 0);
  const picked = { lat: new Float64Array(kept), lon: new Float64Array(kept), at: new Uint32Array(kept) };
  let next = 0;
  for (let i = 0; i < at.length; i += 1) {
    const when = at[i] as number;
    if (when < from || when >= to) continue;
    picked.lat[next] = lat[i] as number;
    picked.lon[next] = lon[i] as number;
    picked.at[next] = when;
    next += 1;
  }
  return picked;
}

function newMap(): LeafletMap {
  document.body.replaceChildren();
  const place = document.createElement('div');
  Object.assign(place.style, { width: `${String(SIZE.width)}px`, height: `${String(SIZE.height)}px` });
  document.body.append(place);
  return L.map(place, { zoomAnimation: false, fadeAnimation: false, inertia: false }).setView(CENTRE, ZOOM);
}

/** Canvases may draw later: reading a pixel waits for all of it. */
function flush(canvas: HTMLCanvasElement): void {
  canvas.getContext('2d', { willReadFrequently: false })?.getImageData(0, 0, 1, 1);
}

function timed(work: () => void): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Moves the map as a supervisor does, and draws after each move. */
async function moves(
  map: LeafletMap,
  draw: () => void,
  filter: (round: number) => void,
): Promise<Omit<Times, 'first'>> {
  const [pan, zoom, filters]: [number[], number[], number[]] = [[], [], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    map.panBy([round % 2 === 0 ? 160 : -160, 90 - 45 * round], { animate: false });
    await turn();
    pan.push(timed(draw));
    map.setZoom(ZOOM + (round % 2), { animate: false });
    await turn();
    zoom.push(timed(draw));
    filters.push(
      timed(() => {
        filter(round);
        draw();
      }),
    );
  }
  return { pan, zoom, filter: filters };
}

async function ours(count: number): Promise<Times> {
  const map = newMap();
  const all = pointsOf(count);
  const canvas = document.createElement('canvas');
  document.body.append(canvas);
  const ramp = rampBytes(RAMP);
  let [projected, weeks] = [densityPoints([], []), weeksOf(new Uint32Array(0))];
  let maximum = 0;
  let paint: Paint = () => undefined;
  const show = (points: DensityPoints): void => {
    paint = heatPainter({ points, bandwidthM: BANDWIDTH, maximum, ramp });
  };
  const draw = (): void => {
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    const origin = map.containerPointToLayerPoint([-SIZE.width * MARGIN, -SIZE.height * MARGIN]);
    const [width, height] = [SIZE.width * (1 + 2 * MARGIN), SIZE.height * (1 + 2 * MARGIN)];
    paint({ context, map, width, height, origin });
    flush(canvas);
  };
  const first = timed(() => {
    weeks = weeksOf(all.at);
    projected = pickPoints(densityPoints(all.lat, all.lon), weeks.order);
    maximum = heatMaximum(projected, BANDWIDTH);
    show(projected);
    draw();
  });
  const filter = (round: number): void => {
    const { from, to } = partOf(round);
    show(slicePoints(projected, ...pieceOf(weeks, spanIn(weeks, { from: from * 1000, to: to * 1000 }))));
  };
  return { first, ...(await moves(map, draw, filter)) };
}

async function heat(count: number): Promise<Times> {
  const map = newMap();
  const all = pointsOf(count);
  const pairs = ({ lat, lon }: Points): [number, number][] =>
    Array.from(lat, (each, i): [number, number] => [each, lon[i] as number]);
  const layer = (L as unknown as WithHeat).heatLayer([], { radius: 25, blur: 15, maxZoom: 18 }).addTo(map);
  const draw = (): void => {
    layer._redraw();
    flush(layer._canvas);
  };
  const first = timed(() => {
    layer.setLatLngs(pairs(all));
    draw();
  });
  return {
    first,
    ...(await moves(map, draw, (round) => layer.setLatLngs(pairs(during(all, partOf(round)))))),
  };
}

Object.assign(globalThis, { bench: { ours, heat } satisfies HeatmapBench });
