import type { Status } from '../../domain/kind.ts';
import { kinds } from '../../domain/kinds/index.ts';
import { listOf } from './filter/filter.ts';

/** The statuses of some kinds ('' or absent: of all), each once, in the order of their definitions. */
export function statusesOf(kindList: string | undefined): ReadonlyMap<string, Status> {
  const chosen = listOf(kindList);
  const found = kinds.filter((kind) => chosen.length === 0 || chosen.includes(kind.id));
  const statuses = new Map<string, Status>();
  // Newest version last: the newest definition of a status wins.
  for (const kind of found) for (const status of kind.statuses) statuses.set(status.value, status);
  return statuses;
}
