import type { Transaction } from 'kysely';
import type { Versioned } from '../../domain/edit.ts';
import { textOf } from '../../domain/intervention.ts';
import type { Schema } from '../store/schema.ts';

/** The sector of a record; null where it is everybody's. */
export function sectorOf(versioned: Versioned): string | null {
  const sector = textOf(versioned.intervention, 'sector');
  return sector === '' ? null : sector;
}

type Change = {
  readonly found: Versioned | null;
  readonly now: Versioned;
  /** Scopes of those who made the change. */
  readonly makers: ReadonlySet<string>;
};

/** Whether a record that was everybody's is now one sector's. */
function isTakenFromAll({ found, now }: Pick<Change, 'found' | 'now'>): boolean {
  return found !== null && sectorOf(found) === null && sectorOf(now) !== null;
}

/**
 * The sectors whose devices have a record that is no longer theirs: the one it left, or all others where it was
 * everybody's, and that of whoever made it for another sector.
 */
function sectorsLeft({ found, now, makers }: Change, all: readonly string[]): readonly string[] {
  const sector = sectorOf(now);
  if (sector === null) return [];
  const had = [found ? sectorOf(found) : null, ...makers, ...(isTakenFromAll({ found, now }) ? all : [])];
  return [...new Set(had)].filter((each) => each !== null && each !== '*' && each !== sector) as string[];
}

/** What these changed records leave behind, each at its new version. */
export async function departuresOf(
  trx: Transaction<Schema>,
  organisation: string,
  changes: readonly (Change & { readonly version: number })[],
): Promise<readonly Schema['departures'][]> {
  const sectors = changes.some(isTakenFromAll)
    ? await trx.selectFrom('sectors').select('id').where('organisation', '=', organisation).execute()
    : [];
  const all = sectors.map(({ id }) => id);
  return changes.flatMap((change) =>
    sectorsLeft(change, all).map((sector) => ({
      organisation,
      sector,
      intervention: change.now.intervention.id,
      version: change.version,
    })),
  );
}

/** Keeps the newest version at which each sector learns that a record has left. */
export async function writeDepartures(trx: Transaction<Schema>, rows: readonly Schema['departures'][]): Promise<void> {
  if (rows.length === 0) return;
  await trx
    .insertInto('departures')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .columns(['organisation', 'sector', 'intervention'])
        .doUpdateSet((eb) => ({ version: eb.ref('excluded.version') })),
    )
    .execute();
}
