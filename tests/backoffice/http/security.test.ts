import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fastify from 'fastify';
import cookie from '@fastify/cookie';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { App } from '../../../src/backoffice/http/context.ts';
import { guard } from '../../../src/backoffice/http/guard.ts';
import { PATHS } from '../../../src/sync/protocol.ts';
import { openOffice, type TestOffice } from '../../contract/support/testOffice.ts';

let office: TestOffice;
let pages: string;

beforeAll(async () => {
  pages = await mkdtemp(join(tmpdir(), 'sillage-pages-'));
  await mkdir(join(pages, 'assets'));
  await writeFile(join(pages, 'index.html'), '<!doctype html><title>Sillage</title>');
  await writeFile(join(pages, 'serviceWorker.js'), '// worker');
  await writeFile(join(pages, 'assets/index-abc123.js'), 'export {};');
  await writeFile(join(pages, '.env.local'), 'SECRET=1');
  office = await openOffice(undefined, { pages });
});
afterAll(async () => {
  await office.close();
  await rm(pages, { recursive: true, force: true });
});

const get = (url: string, headers: { readonly [name: string]: string } = {}) =>
  office.app.inject({ method: 'GET', url, headers });

describe('who may use a route', () => {
  test('a route that does not say it stops the start', async () => {
    const app = fastify() as unknown as App;
    await app.register(cookie);
    guard(app, office.context);
    expect(() => app.get('/api/forgotten', () => 'secret')).toThrow(/GET \/api\/forgotten does not say who may use it/);
  });

  test('a session that has ended is told to sign in again', async () => {
    const agent = await office.signIn(await office.addOrganisation());
    expect((await agent.request({ method: 'GET', url: PATHS.pull })).statusCode).toBe(200);
    await office.context.store.db.deleteFrom('sessions').where('device', '=', agent.who.device).execute();
    const answer = await agent.request({ method: 'GET', url: PATHS.pull });
    expect(answer.statusCode).toBe(401);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.json()).toMatchObject({ code: 'session-needed' });
  });
});

describe('a change asked for by a page', () => {
  const report = {
    pendingEdits: 0,
    pendingPhotos: 0,
    oldestPendingAt: null,
    quarantined: 0,
    persisted: true,
    appVersion: '1',
  };
  const asked = async (headers: { readonly [name: string]: string }): Promise<number> => {
    const agent = await office.signIn(await office.addOrganisation());
    const request = { method: 'POST', url: PATHS.report, payload: report } as const;
    return (await agent.request({ ...request, headers: { host: 'sillage.example', ...headers } })).statusCode;
  };

  test('of the same origin passes', async () => {
    expect(await asked({ 'sec-fetch-site': 'same-origin', origin: 'https://sillage.example' })).toBe(204);
    expect(await asked({ origin: 'https://sillage.example' })).toBe(204);
  });
  test('of a program that is no browser passes', async () => {
    expect(await asked({})).toBe(204);
  });
  test('of another site is refused, even with the cookie', async () => {
    expect(await asked({ origin: 'https://evil.example' })).toBe(403);
    expect(await asked({ 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect(await asked({ 'sec-fetch-site': 'same-site', origin: 'https://sillage.example' })).toBe(403);
    expect(await asked({ origin: 'null' })).toBe(403);
  });
});

describe('limits', () => {
  test('too many requests from one address are answered with a sentence and when to come back', async () => {
    const remoteAddress = '203.0.113.7';
    let last = await office.app.inject({ method: 'GET', url: PATHS.live, remoteAddress });
    for (let n = 0; n < 3001 && last.statusCode === 200; n += 1)
      last = await office.app.inject({ method: 'GET', url: PATHS.live, remoteAddress });
    expect(last.statusCode).toBe(429);
    expect(last.json()).toMatchObject({ code: 'too-many-requests' });
    expect(Number(last.headers['retry-after'])).toBeGreaterThan(0);
    const withCookie = { cookie: 'sillage_session=made-up' };
    const limited = await office.app.inject({ method: 'GET', url: PATHS.pull, remoteAddress, headers: withCookie });
    expect(limited.statusCode).toBe(429);
    const unknown = await office.app.inject({ method: 'POST', url: '/api/nothing', remoteAddress });
    expect(unknown.statusCode).toBe(429);
  });

  test('a body over the limit is refused before it is read', async () => {
    const agent = await office.signIn(await office.addOrganisation());
    const payload = { hashes: [], filler: 'x'.repeat(100_000) };
    const answer = await agent.request({ method: 'POST', url: PATHS.photoReceipts, payload });
    expect(answer.statusCode).toBe(413);
    expect(answer.json()).toMatchObject({ code: 'request-too-large' });
  });

  test('a stranger’s body is not read at all', async () => {
    const answer = await office.app.inject({
      method: 'POST',
      url: PATHS.push,
      headers: { 'content-type': 'application/json' },
      payload: '{ not JSON',
    });
    expect(answer.statusCode).toBe(401);
  });

  test('a request of the wrong form says what is wrong', async () => {
    const agent = await office.signIn(await office.addOrganisation());
    const answer = await agent.request({ method: 'POST', url: PATHS.push, payload: { protocol: 1 } });
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({ code: 'request-invalid', details: [{ path: '/edits' }] });
  });
});

describe('pages', () => {
  test('every screen’s address opens the application', async () => {
    for (const url of ['/', '/interventions/018f', '/tableau?statut=fait']) {
      const page = await get(url);
      expect(page.statusCode).toBe(200);
      expect(page.body).toContain('<title>Sillage</title>');
      expect(page.headers['cache-control']).toBe('no-cache');
    }
  });
  test('hashed files are kept for good, the service worker is asked for again each time', async () => {
    expect((await get('/assets/index-abc123.js')).headers['cache-control']).toContain('immutable');
    expect((await get('/serviceWorker.js')).headers['cache-control']).toBe('no-cache');
  });
  test('a missing file is not found instead of answered with the application', async () => {
    expect((await get('/assets/index-old.js')).statusCode).toBe(404);
    expect((await get('/api/nothing')).json()).toMatchObject({ code: 'not-found' });
  });
  test('hidden files and files outside the folder are not served', async () => {
    expect((await get('/.env.local')).body).not.toContain('SECRET');
    for (const url of ['/../package.json', '/%2e%2e/package.json', '/assets/..%2f..%2fpackage.json', '/%00.js'])
      expect((await get(url)).body).not.toContain('"sillage"');
  });
  test('no script or style but our own may run in them', async () => {
    const policy = String((await get('/')).headers['content-security-policy']);
    expect(policy).toContain("script-src 'self';");
    expect(policy).toMatch(/style-src 'self'( 'sha256-[\w+/]+=')+;/);
    expect(policy).not.toContain('unsafe');
    expect(policy).toContain("frame-ancestors 'none'");
  });
  test('without a build, a sentence says what to run', async () => {
    const bare = await openOffice();
    const page = await bare.app.inject({ method: 'GET', url: '/' });
    expect(page.statusCode).toBe(503);
    expect(page.body).toContain('npm run build');
    await bare.close();
  });
});

describe('health', () => {
  test('live and ready while all is well', async () => {
    expect((await get(PATHS.live)).json()).toEqual({ status: 'ok' });
    expect((await get(PATHS.ready)).json()).toEqual({ status: 'ok' });
  });
  test('live but not ready once the data folder is gone', async () => {
    const broken = await openOffice();
    await rm(broken.dataFolder, { recursive: true });
    expect((await broken.app.inject({ method: 'GET', url: PATHS.live })).statusCode).toBe(200);
    const ready = await broken.app.inject({ method: 'GET', url: PATHS.ready });
    expect(ready.statusCode).toBe(503);
    expect(ready.json()).toMatchObject({ code: 'server-unavailable' });
    await broken.close();
  });
});

test('the OpenAPI document describes every route under /api', async () => {
  const document = (await get(PATHS.openapi)).json<{ openapi: string; paths: { [path: string]: unknown } }>();
  expect(document.openapi).toBe('3.1.0');
  for (const path of [PATHS.push, PATHS.pull, PATHS.session, PATHS.uploads, PATHS.ready])
    expect(Object.keys(document.paths)).toContain(path);
});

test('a failure that nobody expected is told to the log, not to the asker', async () => {
  const failing = await openOffice();
  const agent = await failing.signIn(await failing.addOrganisation());
  await failing.context.store.db.schema.dropTable('departures').execute();
  const answer = await agent.request({ method: 'POST', url: PATHS.report, payload: {} });
  expect(answer.statusCode).toBe(400);
  await failing.context.store.db.schema.dropTable('interventions').execute();
  const pull = await agent.request({ method: 'GET', url: PATHS.pull });
  expect(pull.statusCode).toBe(500);
  expect(pull.json()).toMatchObject({ code: 'internal-error' });
  expect(pull.body).not.toContain('interventions');
  expect(failing.bugs).toHaveLength(1);
  await failing.close();
});
