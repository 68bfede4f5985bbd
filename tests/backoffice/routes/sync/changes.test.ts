import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { COOKIE } from '../../../../src/backoffice/auth/cookie.ts';
import { PATHS } from '../../../../src/sync/protocol.ts';
import { openOffice, type TestOffice } from '../../../contract/support/testOffice.ts';
import type { TestClient } from '../../../contract/support/testClient.ts';

let office: TestOffice;
let origin: string;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  office = await openOffice();
  origin = await office.app.listen({ port: 0, host: '127.0.0.1' });
});
afterEach(async () => {
  vi.useRealTimers();
  expect(office.bugs).toEqual([]);
  await office.close();
});

/** An open stream: what it said so far, and whether it has ended. */
async function follow(client: TestClient) {
  const stopped = new AbortController();
  const response = await fetch(`${origin}${PATHS.changes}`, {
    headers: { cookie: `${COOKIE}=${client.who.token}` },
    signal: stopped.signal,
  });
  const stream = {
    response,
    text: '',
    ended: false,
    stop: () => {
      stopped.abort();
    },
    states: () => [...stream.text.matchAll(/^data: (.*)$/gm)].map(([, json = '']) => JSON.parse(json) as unknown),
  };
  const read = async (): Promise<void> => {
    try {
      for await (const chunk of response.body ?? []) stream.text += Buffer.from(chunk).toString();
    } catch {
      // Stopped by the test, or by the end of the server.
    }
    stream.ended = true;
  };
  void read();
  return stream;
}

test('tells where the feed stands, at once and after each change of this organisation only', async () => {
  const [here, there] = [await office.addOrganisation('Ici'), await office.addOrganisation('Là')];
  const [agent, stranger] = [await office.signIn(here), await office.signIn(there)];
  const stream = await follow(agent);
  expect(stream.response.headers.get('content-type')).toContain('text/event-stream');
  expect(stream.response.headers.get('x-content-type-options')).toBe('nosniff');
  const { cursor } = await agent.pull();
  const [epoch] = [cursor.epoch];
  await vi.waitFor(() => expect(stream.states()).toEqual([{ epoch, version: 0 }]));
  await stranger.push([stranger.edit({ status: 'en_cours' })]);
  await agent.push([agent.edit({ status: 'en_cours' })]);
  await vi.waitFor(() =>
    expect(stream.states()).toEqual([
      { epoch, version: 0 },
      { epoch, version: 1 },
    ]),
  );
  stream.stop();
});

test('is not for strangers', async () => {
  const response = await fetch(`${origin}${PATHS.changes}`);
  expect(response.status).toBe(401);
});

test('ends soon after the session has ended, and gives signs of life until then', async () => {
  const town = await office.addOrganisation();
  const agent = await office.signIn(town);
  const stream = await follow(agent);
  await vi.waitFor(() => expect(stream.states()).toHaveLength(1));
  vi.advanceTimersByTime(30_000);
  await vi.waitFor(() => expect(stream.text.endsWith(':\n\n')).toBe(true));
  await office.context.store.db.deleteFrom('sessions').where('organisation', '=', town).execute();
  vi.advanceTimersByTime(30_000);
  await vi.waitFor(() => expect(stream.ended).toBe(true));
});

test('keeps three streams of a session: a fourth ends the first', async () => {
  const agent = await office.signIn(await office.addOrganisation());
  const streams = [await follow(agent), await follow(agent), await follow(agent), await follow(agent)];
  await vi.waitFor(() => expect(streams.map((stream) => stream.ended)).toEqual([true, false, false, false]));
  for (const stream of streams) stream.stop();
});

test('does not hold up the end of the back office', async () => {
  const agent = await office.signIn(await office.addOrganisation());
  const stream = await follow(agent);
  await office.app.close();
  await vi.waitFor(() => expect(stream.ended).toBe(true));
});
