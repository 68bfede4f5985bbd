import type { NewRecord } from '../jobs/writeRecords.ts';
import { agentFor, lifeOf, type World } from './life.ts';
import { degreesOf, spotOf } from './plane.ts';
import { type Chapter, recordOf } from './record.ts';
import type { Wall } from './walls.ts';
import { workingTime } from './workingTime.ts';

const DAY = 86_400_000;
const HOUR = 3_600_000;
const YEARS = 2;
const COUNT = 6_000;
const FALSE_POINT_COUNT = 9;
const CONFLICTS = 3;

/** Where a geocoder without a better idea puts an address: the middle of the territory, to six decimals. */
const FALSE_POINT = degreesOf(spotOf({ lat: 46.58, lon: 0.34 }));

/** More in spring and autumn, as in real figures. */
function seasonal(world: World): number {
  const { random, now } = world;
  for (;;) {
    const at = now - random.next() * YEARS * 365.25 * DAY;
    const season = Math.cos(((at % (365.25 * DAY)) / (365.25 * DAY)) * 4 * Math.PI - 2.2);
    if (random.chance(0.72 + 0.25 * season)) return Math.round(workingTime(world.calendar, at, random));
  }
}

/** Addresses that were typed, not found by the geocoder, and all put on one point. */
function misplaced(world: World, walls: readonly Wall[]): readonly NewRecord[] {
  return Array.from({ length: FALSE_POINT_COUNT }, (_, i) => {
    const wall = walls[i * 37 + 60] ?? world.random.pick(walls);
    const at = Math.round(workingTime(world.calendar, world.now - world.random.between(3, 90) * DAY, world.random));
    const { supervisor } = world;
    const set = {
      status: 'signale',
      owner: wall.owner,
      offensive: 'non',
      priority: 'normal',
      address: wall.address,
      point: { ...FALSE_POINT, accuracy: null, source: 'address' },
      sector: world.sectorIds.get(wall.commune.sector) ?? null,
      author: supervisor.id,
      createdAt: at,
    };
    return recordOf(world, [{ by: supervisor.id, device: supervisor.device, at, set }]);
  });
}

/** Two agents measured the same wall; the second tablet had no network and did not know. */
function disputed(world: World, wall: Wall): readonly Chapter[] {
  for (;;) {
    const life = lifeOf(
      world,
      wall,
      workingTime(world.calendar, world.now - world.random.between(2, 12) * DAY, world.random),
    );
    const last = life.at(-1);
    if (last?.set['status'] !== 'fait' || life.length < 2) continue;
    const other = agentFor(world, wall);
    const surface = Number(last.set['surface_m2']);
    const set = { surface_m2: Math.round(surface * 140) / 100, result: 'partiel' };
    return [
      ...life.slice(0, -1),
      { ...last, set: { ...last.set, result: 'efface' } },
      { by: other.id, device: other.device, at: last.at + HOUR / 4, set, seenRev: life.length - 1 },
    ];
  }
}

/** Two years of interventions in the order in which they began. */
export function happenings(world: World, walls: readonly Wall[]): readonly NewRecord[] {
  const chances = walls.map((wall) => [wall, wall.weight] as const);
  const usual = COUNT - FALSE_POINT_COUNT - CONFLICTS;
  const starts = Array.from({ length: usual }, () => seasonal(world))
    .filter((at) => at < world.now)
    .toSorted((a, b) => a - b);
  const lives = starts.map((at) => lifeOf(world, world.random.weighted(chances), at));
  const disputes = walls.slice(2, 2 + CONFLICTS).map((wall) => disputed(world, wall));
  const records = [...lives, ...disputes].filter((life) => life.length > 0).map((life) => recordOf(world, life));
  return [...records, ...misplaced(world, walls)].toSorted(
    (a, b) => (a.edits[0]?.edit.at ?? 0) - (b.edits[0]?.edit.at ?? 0),
  );
}
