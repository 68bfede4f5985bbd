import type { Transaction } from 'kysely';
import type { Versioned } from '../../domain/edit.ts';
import { textOf } from '../../domain/intervention.ts';
import { scopeOf } from '../../domain/permissions.ts';
import type { Actor } from '../http/context.ts';
import type { Schema } from '../store/schema.ts';

/** The sector of a record; null where it is everybody's. */
export function sectorOf(versioned: Versioned): string | null {
  const sector = textOf(versioned.intervention, 'sector');
  return sector === '' ? null : sector;
}

/**
 * The sectors whose devices have a record that is no longer theirs: the one it left, and that of the device which
 * made it for another sector.
 */
export function sectorsLeft(actor: Actor, found: Versioned | null, now: Versioned): readonly string[] {
  const sector = sectorOf(now);
  if (sector === null) return [];
  const had = [found ? sectorOf(found) : null, scopeOf(actor.user)];
  return [...new Set(had)].filter((each) => each !== null && each !== '*' && each !== sector) as string[];
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
