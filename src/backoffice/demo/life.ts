import type { FieldValue, PhotoRef, Point } from '../../domain/intervention.ts';
import type { SectorName } from './communes.ts';
import type { Pair } from './makePhotos.ts';
import { degreesOf } from './plane.ts';
import type { Chapter, Pen } from './record.ts';
import { authorisation, firstSight, removal } from './removal.ts';
import type { Wall } from './walls.ts';
import { workingTime } from './workingTime.ts';

type Fields = { readonly [field: string]: FieldValue };

export type Worker = { readonly id: string; readonly device: string; readonly sector: SectorName | null };
export type World = Pen & {
  readonly agents: readonly Worker[];
  readonly supervisor: Worker;
  readonly sectorIds: ReadonlyMap<SectorName, string>;
  readonly photos: ReadonlyMap<string, readonly Pair[]>;
};

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

function near(world: World, wall: Wall, metres: number, source: Point['source']): Point {
  const { random } = world;
  const away = random.between(0, metres);
  const angle = random.between(0, 2 * Math.PI);
  const spot = { x: wall.spot.x + Math.cos(angle) * away, y: wall.spot.y + Math.sin(angle) * away };
  return { ...degreesOf(spot), accuracy: source === 'gps' ? random.whole(3, 14) : null, source };
}

function photo(pair: Pair, role: 'before' | 'after', by: Worker, at: number, point: Point): PhotoRef {
  const { sha256, size, width, height } = pair[role];
  return { sha256, role, size, width, height, takenAt: Math.round(at), author: by.id, point };
}

function pairOf(world: World, wall: Wall): Pair {
  return world.random.pick(world.photos.get(wall.support) ?? []);
}

function photosOf(world: World, pair: Pair, by: Worker, from: number, to: number, point: Point): readonly PhotoRef[] {
  const before = photo(pair, 'before', by, from + MINUTE, point);
  const after = photo(pair, 'after', by, to - MINUTE, point);
  return world.random.weighted([
    [[before, after], 86],
    [[after], 6],
    [[before], 4],
    [[], 4],
  ]);
}

/** An agent of the wall's sector. */
export function agentFor(world: World, wall: Wall): Worker {
  return world.random.pick(world.agents.filter((agent) => agent.sector === wall.commune.sector));
}

function made(world: World, wall: Wall, by: Worker, at: number, point: Point): Fields {
  return {
    ...firstSight(wall, world.random),
    address: wall.address,
    point,
    sector: world.sectorIds.get(wall.commune.sector) ?? null,
    author: by.id,
    createdAt: at,
  };
}

const REMARKS = [
  'Fantôme encore visible de près, à surveiller.',
  'Riverain prévenu, très content.',
  'Prévoir l’échelle la prochaine fois.',
  'Même signature que la semaine dernière.',
  'Stationnement difficile, venir tôt le matin.',
];

function cleaned(world: World, wall: Wall, pair: Pair, by: Worker, from: number, point: Point): Chapter {
  const { random } = world;
  const minutes = random.whole(12, 75);
  const to = from + minutes * MINUTE;
  return {
    by: by.id,
    device: by.device,
    at: to,
    set: { ...removal(wall, random, minutes), ...authorisation(wall, random), startedAt: from, endedAt: to },
    photos: photosOf(world, pair, by, from, to, point),
    ...(random.chance(0.07) ? { comment: random.pick(REMARKS) } : {}),
  };
}

/** Found by an agent on the way and cleaned at once: one edit. */
function found(world: World, wall: Wall, at: number): readonly Chapter[] {
  const agent = agentFor(world, wall);
  const start = Math.round(workingTime(world.calendar, at, world.random));
  const point = near(world, wall, 9, 'gps');
  const chapter = cleaned(world, wall, pairOf(world, wall), agent, start, point);
  return [{ ...chapter, set: { ...made(world, wall, agent, start, point), ...chapter.set } }];
}

/** Hours from report to removal: mostly a day or two, sometimes weeks. */
function delay(world: World): number {
  const { random } = world;
  const bell = random.next() + random.next() + random.next() - 1.5;
  return Math.exp(Math.log(26) + bell * 1.7) * HOUR;
}

const ENDINGS: readonly (readonly [Fields | null, number])[] = [
  [null, 93],
  [{ status: 'non_trouve', reason: 'Déjà effacé à notre arrivée' }, 2],
  [{ status: 'refuse', reason: 'Le propriétaire souhaite le garder' }, 1],
  [{ status: 'transfere', transferred_to: 'Opérateur de télécom' }, 1.5],
  [{ status: 'reporte', reason: 'Gel : haute pression impossible' }, 1.2],
  [{ status: 'bloque', reason: 'Autorisation du propriétaire attendue' }, 1.3],
];

/** Reported to the desk, perhaps planned, then an agent goes there. */
function reported(world: World, wall: Wall, at: number): readonly Chapter[] {
  const { random, supervisor, calendar } = world;
  const point = near(world, wall, 15, random.chance(0.5) ? 'address' : 'pin');
  const pair = pairOf(world, wall);
  const chapters: Chapter[] = [
    {
      by: supervisor.id,
      device: supervisor.device,
      at,
      set: { status: 'signale', ...made(world, wall, supervisor, at, point) },
      // As whoever reported it took it.
      photos: random.chance(0.7) ? [photo(pair, 'before', supervisor, at, point)] : [],
    },
  ];
  const fresh = world.now - at < 60 * DAY;
  const start = Math.round(workingTime(calendar, at + delay(world) * (fresh && random.chance(0.6) ? 25 : 1), random));
  if (random.chance(0.45)) {
    const sorted = Math.round(workingTime(calendar, at + random.between(0.3, 5) * HOUR, random));
    const status = random.chance(0.6) ? 'planifie' : 'a_traiter';
    if (sorted < start) chapters.push({ by: supervisor.id, device: supervisor.device, at: sorted, set: { status } });
  }
  const agent = agentFor(world, wall);
  const ending = random.weighted(ENDINGS);
  const here = near(world, wall, 9, 'gps');
  if (!ending) return [...chapters, cleaned(world, wall, pair, agent, start, here)];
  const closes = ending['status'] !== 'reporte' && ending['status'] !== 'bloque';
  const set = closes ? { ...ending, endedAt: start } : ending;
  chapters.push({ by: agent.id, device: agent.device, at: start, set });
  if (!closes) {
    const again = Math.round(workingTime(calendar, start + random.between(4, 40) * DAY, random));
    chapters.push(cleaned(world, wall, pair, agentFor(world, wall), again, here));
  }
  return chapters;
}

/** All that happened until now to one tag on a wall, seen first at `at`. */
export function lifeOf(world: World, wall: Wall, at: number): readonly Chapter[] {
  const { random, supervisor } = world;
  const chapters = [...(random.chance(0.42) ? found : reported)(world, wall, at)];
  const last = chapters.at(-1);
  if (last?.set['status'] === 'fait' && random.chance(0.3)) {
    const checked = Math.round(workingTime(world.calendar, last.at + random.between(1, 6) * DAY, random));
    chapters.push({ by: supervisor.id, device: supervisor.device, at: checked, set: { status: 'controle' } });
  }
  return chapters.filter((chapter) => chapter.at <= world.now);
}
