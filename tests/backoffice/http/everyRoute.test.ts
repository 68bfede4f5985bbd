import rateLimit from '@fastify/rate-limit';
import fastify from 'fastify';
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Access, App } from '../../../src/backoffice/http/context.ts';
import { newId } from '../../../src/backoffice/http/newId.ts';
import { openapi } from '../../../src/backoffice/http/openapi.ts';
import { pages } from '../../../src/backoffice/http/pages.ts';
import { routes } from '../../../src/backoffice/routes/index.ts';
import type { Role } from '../../../src/domain/permissions.ts';
import { PATHS } from '../../../src/sync/protocol.ts';
import { openOffice, type TestOffice } from '../../contract/support/testOffice.ts';

type Route = { readonly method: string; readonly url: string; readonly access: Access };

const ROLES: readonly Role[] = ['agent', 'supervisor', 'administrator'];

/** What anybody may ask without being signed in. One more has to be added here knowingly. */
const PUBLIC = [
  `GET /*`,
  `GET ${PATHS.openapi}`,
  `GET ${PATHS.live}`,
  `GET ${PATHS.ready}`,
  `GET ${PATHS.setup}`,
  `POST ${PATHS.setup}`,
  `POST ${PATHS.setup}/demonstration`,
  `POST ${PATHS.enrol}`,
  `POST ${PATHS.signIn}`,
  `POST ${PATHS.resetPassword}`,
  `DELETE ${PATHS.session}`,
];

let office: TestOffice;
let all: readonly Route[];

/** Every route, as the modules that the application is made of register it. */
async function registered(): Promise<readonly Route[]> {
  const found: Route[] = [];
  const app: App = fastify().withTypeProvider<ZodTypeProvider>();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  await app.register(rateLimit);
  app.addHook('onRoute', ({ method, url, config }) => {
    for (const each of Array.isArray(method) ? method : [method])
      found.push({ method: each, url, access: config?.access ?? [] });
  });
  await openapi(app, '0.0.0');
  for (const register of routes) await register(app, office.context);
  await pages(app, office.dataFolder);
  await app.close();
  return found;
}

/** A path with something believable in place of each parameter. */
function pathOf(url: string): string {
  return url
    .replaceAll(/:sha256/g, 'ab'.repeat(32))
    .replaceAll(/:\w+/g, () => newId())
    .replace('*', '');
}

const restricted = (): readonly Route[] => all.filter((route) => route.access !== 'public');

beforeAll(async () => {
  office = await openOffice();
  all = await registered();
});
afterAll(async () => {
  await office.close();
});

test('all parts of the interface are registered', () => {
  expect(routes.length).toBeGreaterThanOrEqual(9);
  expect(all.length).toBeGreaterThan(25);
});

test('nothing is open to everybody but what this list names', () => {
  const open = all.filter((route) => route.access === 'public' && route.method !== 'HEAD');
  expect(open.map((route) => `${route.method} ${route.url}`).toSorted()).toEqual(PUBLIC.toSorted());
});

describe('every other route', () => {
  test('refuses who is not signed in, or shows a session that does not exist', async () => {
    for (const { method, url } of restricted()) {
      for (const cookies of [{}, { sillage_session: 'made-up' }]) {
        const answer = await office.app.inject({
          method: method as 'GET',
          url: pathOf(url),
          cookies,
          remoteAddress: '198.51.100.1',
        });
        expect(`${method} ${url}: ${answer.statusCode}`).toBe(`${method} ${url}: 401`);
      }
    }
  });

  test('refuses a role that it does not name', async () => {
    const organisation = await office.addOrganisation();
    let refusals = 0;
    for (const role of ROLES) {
      const client = await office.signIn(organisation, role);
      for (const { method, url, access } of restricted()) {
        if (access.includes(role)) continue;
        refusals += 1;
        const answer = await client.request({ method: method, url: pathOf(url) });
        expect(`${role} ${method} ${url}: ${answer.statusCode}`).toBe(`${role} ${method} ${url}: 403`);
      }
    }
    expect(refusals).toBeGreaterThan(20);
  });

  test('shows and changes nothing of another organisation', async () => {
    const mine = await office.addOrganisation('Ici');
    const theirs = await office.addOrganisation('Ailleurs');
    const me = await office.signIn(mine, 'administrator');
    const sector = await office.addSector(mine, 'Secteur secret');
    const secret = 'Adresse secrète';
    const edit = me.edit({ address: secret, sector, status: 'en_cours' });
    await me.push([edit]);
    const before = await everything(mine);

    const ids = [edit.intervention, me.who.user.id, me.who.device, sector];
    for (const { method, url } of restricted()) {
      // It has no end to wait for; its own test looks for another organisation's changes in it.
      if (url === PATHS.changes) continue;
      // One of these routes signs out.
      const stranger = await office.signIn(theirs, 'administrator');
      for (const id of ids) {
        const path = url.replaceAll(/:sha256/g, 'ab'.repeat(32)).replaceAll(/:\w+/g, id);
        const payload = method === 'GET' || method === 'HEAD' ? undefined : { baseRev: 1, patch: {}, name: 'Pris' };
        const answer = await stranger.request({
          method: method,
          url: path,
          ...(payload ? { payload } : {}),
        });
        expect(`${method} ${url} ${answer.body.includes(secret)}`).toBe(`${method} ${url} false`);
        expect(`${method} ${url} ${answer.body.includes('Secteur secret')}`).toBe(`${method} ${url} false`);
        if (url.includes('/:') && answer.statusCode < 300) throw new Error(`${method} ${url} took ${id}`);
      }
    }
    expect(await everything(mine)).toEqual(before);
    expect((await me.request({ method: 'GET', url: PATHS.session })).statusCode).toBe(200);
  });
});

async function everything(organisation: string): Promise<unknown> {
  const { db } = office.context.store;
  return Promise.all(
    (['interventions', 'edits', 'people', 'sectors', 'codes', 'sessions'] as const).map((table) =>
      db.selectFrom(table).selectAll().where('organisation', '=', organisation).execute(),
    ),
  );
}
