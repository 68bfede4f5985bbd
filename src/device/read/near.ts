import type { LatLon } from '../../domain/geo.ts';
import { boxAround, distance } from '../../domain/geo.ts';
import { pointOf } from '../../domain/intervention.ts';
import type { Asked, LocalIntervention } from '../device.ts';
import type { Database } from '../store/database.ts';
import { toLocal } from '../store/recordRow.ts';
import { inCells, isAsked } from './within.ts';

/** The search widens in these steps, so that a dense place does not read the whole radius. */
const STEPS = [1 / 27, 1 / 9, 1 / 3, 1] as const;
const MOST_READ = 5_000;

/**
 * Nearest first within the radius (metres); the search stays with what it found when a wider ring holds too many. How
 * far a doubtful position is says nothing: those come last.
 */
export async function near(
  database: Database,
  point: LatLon,
  radius: number,
  asked: Asked,
): Promise<readonly LocalIntervention[]> {
  let found: readonly { readonly local: LocalIntervention; readonly metres: number }[] = [];
  for (const step of STEPS) {
    const reach = radius * step;
    const rows = await inCells(database, boxAround(point, reach), MOST_READ);
    if (!rows) break;
    found = rows.flatMap((row) => {
      if (!isAsked(row, asked)) return [];
      const at = pointOf(row.intervention);
      if (!at) return [];
      const metres = distance(point, at);
      return metres <= reach ? [{ local: toLocal(row), metres }] : [];
    });
    if (found.filter(({ local }) => !local.doubtful).length >= asked.limit) break;
  }
  return found
    .toSorted((a, b) => Number(a.local.doubtful) - Number(b.local.doubtful) || a.metres - b.metres)
    .slice(0, asked.limit)
    .map((each) => each.local);
}
