import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Session } from '../../src/sync/protocol.ts';
import { PATHS, photoReceiptsSchema, PROTOCOL, pushResponseSchema } from '../../src/sync/protocol.ts';
import { addPerson, codeFor, setUpOffice } from '../backoffice/auth/support/accounts.ts';
import { openTestOffice, type TestOffice } from '../backoffice/auth/support/testOffice.ts';

/** What tablets of each protocol version sent, word for word, but for the ids that an enrolment gives. */
const WIRE = join(import.meta.dirname, 'wire');
type Said = {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body: unknown;
  /** Of a push: what became of each edit. */
  readonly results?: readonly string[];
};
type Wire = { readonly protocol: number; readonly requests: readonly Said[] };

const wires = readdirSync(WIRE).map((file) => JSON.parse(readFileSync(join(WIRE, file), 'utf8')) as Wire);
let office: TestOffice;

beforeEach(async () => {
  office = await openTestOffice();
});
afterEach(async () => {
  await office.close();
  expect(office.bugs).toEqual([]);
});

test('every protocol version has its words kept', () => {
  expect(wires.map((wire) => wire.protocol).toSorted((a, b) => a - b)).toEqual(
    Array.from({ length: PROTOCOL }, (_, n) => n + 1),
  );
});

test.each(wires)('what a tablet of protocol $protocol says is understood', async ({ requests }) => {
  const administrator = await setUpOffice(office);
  const agent = await addPerson(administrator, 'agent', 'Une');
  const { code } = await codeFor(administrator, agent.id);
  const tablet = office.client();
  let device = '';
  for (const said of requests) {
    const text = JSON.stringify(said.body).replaceAll('AGENT', agent.id).replaceAll('DEVICE', device);
    const answer = await tablet.request(said.method, said.path, JSON.parse(text.replace('CODE', code)) as object);
    expect([said.path, answer.status]).toEqual([said.path, said.path === PATHS.report ? 204 : 200]);
    if (said.path === PATHS.enrol) device = answer.json<Session>().device?.id ?? '';
    if (said.path === PATHS.push) {
      const { receipts } = pushResponseSchema.parse(answer.json());
      expect(receipts.map((receipt) => receipt.result)).toEqual(said.results);
    }
    if (said.path === PATHS.photoReceipts) photoReceiptsSchema.parse(answer.json());
  }
  const edits = await office.context.store.db.selectFrom('edits').select('result').execute();
  expect(edits).toHaveLength(requests.flatMap((said) => said.results ?? []).length);
});
