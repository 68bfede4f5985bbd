import { Dexie } from 'dexie';
import type { Asked } from '../device.ts';
import type { Database } from '../store/database.ts';
import type { RecordRow } from '../store/rows.ts';

const BATCH = 400;
/** Candidates of an index that are worth reading at once; more match so often that the newest are met soon. */
export const MOST_CANDIDATES = 1_200;
/** Newest records that a search reads at most. */
const MOST_READ = 20_000;

/**
 * The newest records that match, read by key from the newest on, in batches: how many records there are in all makes
 * no difference. Stops after MOST_READ records.
 */
export async function newest(
  database: Database,
  { limit, open = false }: Asked,
  matches: (row: RecordRow) => boolean,
): Promise<readonly RecordRow[]> {
  const found: RecordRow[] = [];
  let below: number | typeof Dexie.maxKey = Dexie.maxKey;
  let met = new Set<string>();
  for (let read = 0; read < MOST_READ && found.length < limit;) {
    const older = open
      ? database.records.where('[open+changedAt]').between([1, Dexie.minKey], [1, below], true, true)
      : database.records.where('changedAt').belowOrEqual(below);
    const rows: RecordRow[] = await older
      .reverse()
      .limit(BATCH + met.size)
      .toArray();
    const fresh = rows.filter((row) => !met.has(row.id));
    found.push(...fresh.filter(matches));
    const last = rows.at(-1)?.changedAt;
    if (last === undefined || fresh.length === 0 || rows.length < BATCH + met.size) break;
    // Several records of one moment may lie on both sides of the cut.
    met = new Set(rows.filter((row) => row.changedAt === last).map((row) => row.id));
    below = last;
    read += fresh.length;
  }
  return found.slice(0, limit);
}

/** The order of the index: of one moment, the greater id first. */
export function byNewest(a: RecordRow, b: RecordRow): number {
  return (b.changedAt ?? 0) - (a.changedAt ?? 0) || (a.id < b.id ? 1 : -1);
}
