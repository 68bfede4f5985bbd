import type { LocalIntervention } from '../device.ts';
import type { Database } from '../store/database.ts';
import { readMeta } from '../store/meta.ts';
import { toLocal } from '../store/recordRow.ts';

/** Records listed at most, of so many looked at. */
const [MOST, LOOKED_AT] = [50, 2_000];

/**
 * Records of which two people said different things and nobody has chosen, deleted ones too: an agent's own, for
 * others all.
 */
export async function disputes(database: Database): Promise<readonly LocalIntervention[]> {
  const session = await readMeta(database, 'session');
  if (!session) return [];
  const { id, role } = session.user;
  const rows = await database.records.where('disputed').equals(1).limit(LOOKED_AT).toArray();
  return rows
    .filter(
      ({ conflicts }) =>
        role !== 'agent' || conflicts.some((each) => each.keptAuthor === id || each.offeredAuthor === id),
    )
    .slice(0, MOST)
    .map(toLocal);
}
