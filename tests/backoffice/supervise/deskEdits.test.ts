import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestClient } from '../auth/support/testClient.ts';
import { openTestDesk, type TestDesk } from './testDesk.ts';

let desk: TestDesk;
let client: TestClient;
let id: string;

beforeAll(async () => {
  desk = await openTestDesk();
  const organisation = await desk.addOrganisation();
  ({ client } = await desk.signIn(organisation, 'supervisor'));
  id = await desk.add(organisation, { address: '1 rue d’ici' });
});
afterAll(() => desk.close());

test('an edit nested deeper than anything a form holds is refused, not a failure of the service', async () => {
  const deep = `${'['.repeat(60_000)}${']'.repeat(60_000)}`;
  const answer = await desk.app.inject({
    method: 'POST',
    url: `/api/supervise/interventions/${id}/edits`,
    headers: { cookie: client.cookie ?? '', 'content-type': 'application/json' },
    payload: `{"baseRev":1,"patch":{"tag":{"old":null,"new":${deep}}}}`,
  });
  expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([400, 'request-invalid']);
});
