import type { Transaction } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { whileEmpty } from '../../../../src/backoffice/routes/setup/whileEmpty.ts';
import type { Schema } from '../../../../src/backoffice/store/schema.ts';
import type { TestPostgres } from '../../../support/postgres.ts';
import { startPostgres } from '../../../support/postgres.ts';
import type { TestOffice } from '../../auth/support/testOffice.ts';
import { openTestOffice } from '../../auth/support/testOffice.ts';
import { untilAlone } from '../../auth/support/untilAlone.ts';

async function insertOrganisation(trx: Transaction<Schema>, id: string): Promise<void> {
  await trx
    .insertInto('organisations')
    .values({
      id,
      name: id,
      demonstration: 0,
      bounds: '[46,0,47,1]',
      basemap: 'none',
      time_zone: 'Europe/Paris',
      territory: null,
      epoch: id,
      version: 0,
      created_at: 0,
    })
    .execute();
}

describe('two back offices that set one PostgreSQL up at once', () => {
  let server: TestPostgres;
  let first: TestOffice;
  let second: TestOffice;

  beforeAll(async () => {
    server = await startPostgres();
    first = await openTestOffice({ databaseUrl: server.url });
    second = await openTestOffice({ databaseUrl: server.url });
  });
  afterAll(async () => {
    await first.close();
    await second.close();
    await untilAlone(server.url);
    await server.stop();
  });

  it('follow one another: the second finds the work of the first', async () => {
    const inside = Promise.withResolvers<null>();
    const gate = Promise.withResolvers<null>();
    const one = whileEmpty(first.context.store, async (trx) => {
      await insertOrganisation(trx, 'first');
      inside.resolve(null);
      await gate.promise;
    });
    await inside.promise;

    const entered: string[] = [];
    const two = whileEmpty(second.context.store, async (trx) => {
      entered.push('second');
      await insertOrganisation(trx, 'second');
    });
    const outcome = expect(two).rejects.toMatchObject({ code: 'already-set-up' });

    const watch = new pg.Client({ connectionString: server.url });
    await watch.connect();
    for (let waiting = false; !waiting && !entered;) {
      const { rowCount } = await watch.query(`select 1 from pg_stat_activity where wait_event_type = 'Lock'`);
      waiting = (rowCount ?? 0) > 0;
    }
    await watch.end();
    gate.resolve(null);
    await one;
    await outcome;
    expect(entered).toEqual([]);
  });
});
