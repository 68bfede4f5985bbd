import type { Transaction } from 'kysely';
import type { Calendar } from '../../../domain/calendar.ts';
import type { Kind } from '../../../domain/kind.ts';
import type { Context } from '../../http/context.ts';
import { insertAll } from '../../store/insertAll.ts';
import type { Schema } from '../../store/schema.ts';
import { writeRecords } from '../writeRecords.ts';
import { IMPORTER, importedRecord } from './importedRecord.ts';
import type { Read } from './readRow.ts';

export type Readable = { readonly line: number; readonly read: Read };
export type Target = { readonly organisation: string; readonly kind: Kind; readonly calendar: Calendar };

/** Which of these rows are in the organisation already, by reference. */
export async function knownAmong(
  context: Context,
  { organisation, kind }: Target,
  batch: readonly Readable[],
): Promise<ReadonlySet<string>> {
  if (batch.length === 0) return new Set();
  const rows = await context.store.db
    .selectFrom('interventions')
    .select('reference')
    .where('organisation', '=', organisation)
    .where('kind', '=', kind.id)
    .where(
      'reference',
      'in',
      batch.map(({ read }) => read.reference),
    )
    .execute();
  return new Set(rows.flatMap(({ reference }) => reference ?? []));
}

/** Gives a name to whoever signs what nobody of the organisation did. */
async function keepImporter(trx: Transaction<Schema>, organisation: string, now: number): Promise<void> {
  const importer = {
    organisation,
    id: IMPORTER,
    name: 'Import',
    role: 'agent',
    email: null,
    password_hash: null,
    sector: null,
    active: 0,
    created_at: now,
  };
  await insertAll(trx, 'people', [importer], true);
}

/** Writes rows that are new, in one transaction. */
export async function takeBatch(context: Context, target: Target, fresh: readonly Readable[]): Promise<void> {
  if (fresh.length === 0) return;
  const now = context.now();
  const { organisation, kind, calendar } = target;
  const records = fresh.map(({ line, read }) => importedRecord(organisation, kind, calendar, read, line, now));
  await context.store.write(async (trx) => {
    await keepImporter(trx, organisation, now);
    await writeRecords(trx, organisation, records);
  });
}
