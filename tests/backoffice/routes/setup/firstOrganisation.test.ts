import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createOrganisation } from '../../../../src/backoffice/store/createOrganisation.ts';
import type { TestPostgres } from '../../../support/postgres.ts';
import { startPostgres } from '../../../support/postgres.ts';
import type { TestOffice } from '../../auth/support/testOffice.ts';
import { openTestOffice } from '../../auth/support/testOffice.ts';
import { untilAlone } from '../../auth/support/untilAlone.ts';

/** Makes the organisation, and keeps the transaction open until the gate opens. */
function makeFirst(office: TestOffice, made?: () => void, gate?: Promise<null>): Promise<string | null> {
  return office.context.store.write(async (trx) => {
    const id = await createOrganisation(office.context, trx, {
      name: 'Ville d’essai',
      bounds: [46, 0, 47, 1],
      basemap: 'none',
      timeZone: 'Europe/Paris',
      onlyIfEmpty: true,
    });
    made?.();
    await gate;
    return id;
  });
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
    const one = makeFirst(first, () => inside.resolve(null), gate.promise);
    await inside.promise;
    const done: string[] = [];
    const two = makeFirst(second, () => done.push('second'));

    const watch = new pg.Client({ connectionString: server.url });
    await watch.connect();
    const waits = async () =>
      (await watch.query(`select 1 from pg_stat_activity where wait_event_type = 'Lock'`)).rows.length > 0;
    await expect.poll(async () => done.length > 0 || (await waits())).toBe(true);
    await watch.end();
    gate.resolve(null);
    expect(await one).toBeTypeOf('string');
    expect(await two).toBeNull();
  });
});
