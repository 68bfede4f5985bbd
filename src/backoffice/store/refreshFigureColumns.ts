import type { Kysely } from 'kysely';
import type { Versioned } from '../../domain/edit.ts';
import { kinds } from '../../domain/kinds/index.ts';
import { refreshDerived } from './derived.ts';
import { figureColumnsOf } from './figureColumnsOf.ts';
import type { Schema } from './schema.ts';

/** Records that are read at once: their documents can be long. */
const PAGE = 500;

/** Fills the columns that figures are made of from the documents. What is written meanwhile stays as it is. */
async function fill(db: Kysely<Schema>): Promise<void> {
  for (let after = { organisation: '', id: '' }, more = true; more;) {
    const rows = await db
      .selectFrom('interventions')
      .select(['organisation', 'id', 'rev', 'body'])
      .where((eb) => eb(eb.refTuple('organisation', 'id'), '>', eb.tuple(after.organisation, after.id)))
      .orderBy('organisation')
      .orderBy('id')
      .limit(PAGE)
      .execute();
    await db.transaction().execute(async (trx) => {
      for (const { organisation, id, rev, body } of rows)
        await trx
          .updateTable('interventions')
          .set(figureColumnsOf((JSON.parse(body) as Versioned).intervention))
          .where('organisation', '=', organisation)
          .where('id', '=', id)
          .where('rev', '=', rev)
          .execute();
    });
    after = rows.at(-1) ?? after;
    more = rows.length === PAGE;
  }
}

/** The columns that figures are made of, made again where the kinds have other facets than they had. */
export async function refreshFigureColumns(db: Kysely<Schema>): Promise<void> {
  const madeOf = JSON.stringify(kinds.map(({ id, version, facets }) => [id, version, facets]));
  await refreshDerived(db, 'figure columns', madeOf, () => fill(db));
}
