import type { LatLon } from '../../domain/geo.ts';
import { boxAround, distance } from '../../domain/geo.ts';
import { pointOf } from '../../domain/intervention.ts';
import type { Asked, LocalIntervention } from '../device.ts';
import type { Database } from '../store/database.ts';
import { toLocal } from '../store/recordRow.ts';
import type { RecordRow } from '../store/rows.ts';
import { everyOpen } from './everyOpen.ts';
import { inCells } from './within.ts';

/** The search widens in these steps, so that a dense place does not read the whole radius. */
const STEPS = [1 / 27, 1 / 9, 1 / 3, 1] as const;
const MOST_READ = 5_000;

type Found = { readonly row: RecordRow; readonly metres: number };

function reached(rows: readonly RecordRow[], point: LatLon, reach: number): readonly Found[] {
  return rows.flatMap((row) => {
    const at = pointOf(row.intervention);
    if (!at) return [];
    const metres = distance(point, at);
    return metres <= reach ? [{ row, metres }] : [];
  });
}

/**
 * Nearest first within the radius (metres); the search stays with what it found when a wider ring holds too many. How
 * far a doubtful position is says nothing: those come last.
 */
export async function near(
  database: Database,
  point: LatLon,
  radius: number,
  { limit, open = false }: Asked,
): Promise<readonly LocalIntervention[]> {
  const all = open ? await everyOpen(database) : null;
  let found: readonly Found[] = all ? reached(all, point, radius) : [];
  for (const step of all ? [] : STEPS) {
    const reach = radius * step;
    const rows = await inCells(database, boxAround(point, reach), MOST_READ);
    if (!rows) break;
    found = reached(open ? rows.filter((row) => row.open === 1) : rows, point, reach);
    if (found.filter(({ row }) => !row.doubtful).length >= limit) break;
  }
  return found
    .toSorted((a, b) => Number(a.row.doubtful) - Number(b.row.doubtful) || a.metres - b.metres)
    .slice(0, limit)
    .map(({ row }) => toLocal(row));
}
