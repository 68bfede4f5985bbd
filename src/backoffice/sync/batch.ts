import type { Transaction } from 'kysely';
import type { Edit, Versioned } from '../../domain/edit.ts';
import type { FieldValue } from '../../domain/intervention.ts';
import type { Asker } from '../../domain/permissions.ts';
import { roleSchema } from '../../sync/protocol.ts';
import { among } from '../store/among.ts';
import type { Schema } from '../store/schema.ts';

export type ConflictRow = Schema['conflicts'];
export type EditRow = Schema['edits'];

/** An intervention as it was found, and as the edits of this batch leave it. */
export type Touched = {
  /** Revision in the database; 0: not there. */
  readonly foundRev: number;
  readonly found: Versioned | null;
  now: Versioned | null;
  doubtful: boolean;
  readonly openConflicts: Map<string, ConflictRow>;
  /** Sectors it once belonged to. */
  readonly leftSectors: Set<string>;
  /** Scopes of those whose edits of this batch change it. */
  readonly makers: Set<string>;
  /** Statuses among which the edits of this batch choose, by the conflict that each settles, open or not any more. */
  readonly statuses: Map<string, readonly FieldValue[]>;
};

/** What is in the database about the edits of one batch. */
export type Batch = {
  readonly known: Map<string, Pick<EditRow, 'payload' | 'payload_hash' | 'result' | 'rev' | 'version' | 'code'>>;
  readonly touched: Map<string, Touched>;
  /** Everybody whose edits the device may carry, by id: each is judged by the rights of its author. */
  readonly authors: ReadonlyMap<string, Asker>;
};

/** Reads all that the edits need in a few queries, whatever their number. */
export async function readBatch(
  trx: Transaction<Schema>,
  organisation: string,
  device: string,
  edits: readonly Edit[],
): Promise<Batch> {
  const ids = edits.map((edit) => edit.id);
  const interventions = [...new Set(edits.map((edit) => edit.intervention))];
  const known = await trx
    .selectFrom('edits')
    .select(['id', 'payload', 'payload_hash', 'result', 'rev', 'version', 'code'])
    .where('organisation', '=', organisation)
    .where(among(trx, 'id', ids))
    .execute();
  const rows = await trx
    .selectFrom('interventions')
    .select(['id', 'rev', 'body', 'doubtful', 'conflict_count'])
    .where('organisation', '=', organisation)
    .where(among(trx, 'id', interventions))
    .execute();
  const withConflicts = rows.filter((row) => row.conflict_count > 0).map((row) => row.id);
  const conflicts =
    withConflicts.length === 0
      ? []
      : await trx
          .selectFrom('conflicts')
          .selectAll()
          .where('organisation', '=', organisation)
          .where(among(trx, 'intervention', withConflicts))
          .where('settled_at', 'is', null)
          .execute();
  const found = rows.map((row) => row.id);
  const departures =
    rows.length === 0
      ? []
      : await trx
          .selectFrom('departures')
          .select(['intervention', 'sector'])
          .where('organisation', '=', organisation)
          .where(among(trx, 'intervention', found))
          .execute();
  const settled = edits.flatMap((edit) => (edit.patch['status'] ? (edit.settles ?? []) : []));
  const choices =
    settled.length === 0
      ? []
      : await trx
          .selectFrom('conflicts')
          .select(['id', 'intervention', 'kept', 'offered'])
          .where('organisation', '=', organisation)
          .where(among(trx, 'id', settled))
          .where('field', '=', 'status')
          .execute();
  const people = await trx
    .selectFrom('device_people')
    .innerJoin('people', (join) =>
      join
        .onRef('people.organisation', '=', 'device_people.organisation')
        .onRef('people.id', '=', 'device_people.person'),
    )
    .select(['people.id', 'people.role', 'people.sector'])
    .where('device_people.organisation', '=', organisation)
    .where('device_people.device', '=', device)
    .execute();

  const touched = new Map<string, Touched>();
  for (const id of interventions)
    touched.set(id, {
      foundRev: 0,
      found: null,
      now: null,
      doubtful: false,
      openConflicts: new Map(),
      leftSectors: new Set(),
      makers: new Set(),
      statuses: new Map(),
    });
  for (const row of rows) {
    const versioned = JSON.parse(row.body) as Versioned;
    touched.set(row.id, {
      foundRev: row.rev,
      found: versioned,
      now: versioned,
      doubtful: row.doubtful === 1,
      openConflicts: new Map(),
      leftSectors: new Set(),
      makers: new Set(),
      statuses: new Map(),
    });
  }
  for (const { intervention, sector } of departures) touched.get(intervention)?.leftSectors.add(sector);
  for (const conflict of conflicts) touched.get(conflict.intervention)?.openConflicts.set(conflict.id, conflict);
  for (const { id, intervention, kept, offered } of choices)
    touched.get(intervention)?.statuses.set(id, [JSON.parse(kept) as FieldValue, JSON.parse(offered) as FieldValue]);
  return {
    known: new Map(known.map(({ id, ...rest }) => [id, rest])),
    touched,
    authors: new Map(people.map((row) => [row.id, { ...row, role: roleSchema.parse(row.role) }])),
  };
}
