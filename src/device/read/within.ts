import { pointOf } from '../../domain/intervention.ts';
import type { Asked, LocalIntervention } from '../device.ts';
import { cellRanges } from '../store/cell.ts';
import type { Database } from '../store/database.ts';
import { toLocal } from '../store/recordRow.ts';
import type { RecordRow } from '../store/rows.ts';
import { everyOpen } from './everyOpen.ts';
import { byNewest, MOST_CANDIDATES, newest } from './newest.ts';

type Bounds = readonly [number, number, number, number];

const MOST_RANGES = 60;

function isInside(row: RecordRow, [south, west, north, east]: Bounds): boolean {
  const point = pointOf(row.intervention);
  return point !== null && point.lat >= south && point.lat <= north && point.lon >= west && point.lon <= east;
}

/** Records whose cell meets the bounds; null when there are more than `most`, or too many cells to ask for. */
export async function inCells(database: Database, bounds: Bounds, most: number): Promise<readonly RecordRow[] | null> {
  const ranges = cellRanges(bounds, MOST_RANGES);
  if (!ranges) return null;
  const ids: string[] = [];
  for (const [first, last] of ranges) {
    const left = most + 1 - ids.length;
    ids.push(...(await database.records.where('cell').between(first, last, true, true).limit(left).primaryKeys()));
    if (ids.length > most) return null;
  }
  const rows = await database.records.bulkGet(ids);
  return rows.filter((row) => row !== undefined);
}

/** Inside [south, west, north, east], newest first. */
export async function within(database: Database, bounds: Bounds, asked: Asked): Promise<readonly LocalIntervention[]> {
  const { limit, open = false } = asked;
  const matches = (row: RecordRow): boolean => (!open || row.open === 1) && isInside(row, bounds);
  const few = (open ? await everyOpen(database) : null) ?? (await inCells(database, bounds, MOST_CANDIDATES));
  const rows = few ? few.filter(matches).toSorted(byNewest).slice(0, limit) : await newest(database, asked, matches);
  return rows.map(toLocal);
}
