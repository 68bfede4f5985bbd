import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { PATHS, PROTOCOL } from '../../src/sync/protocol.ts';
import { makeEdits } from '../bench/support/makeEdits.ts';
import { BackOffice } from './support/backOffice.ts';
import { OfficeClient } from './support/office.ts';
import { makePhoto } from './support/photos.ts';
import { Tablet } from './support/tablet.ts';

const OF_TABLET = new Set(['1 rue d’Avant', '2 rue d’Après']);

let folder = '';
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sillage-restored-'));
});
test.afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

test('a whole machine that went back to a snapshot gets from its tablets what was lost, and nobody tells it', async () => {
  test.setTimeout(180_000);
  const data = join(folder, 'data');
  const office = await BackOffice.start(data);
  const desk = new OfficeClient(office.url);
  await desk.setUp();
  const { url } = await desk.codeFor((await desk.addAgent('Agent d’essai')).id);
  const second = await desk.addAgent('Autre agent d’essai');
  const other = new OfficeClient(office.url);
  const { device } = await other.enrol((await desk.codeFor(second.id)).code, 'Autre tablette');
  const tablet = await Tablet.switchOn(join(folder, 'tablet'), office.url);
  await tablet.enrol(url);

  const record = async (n: number, address: string): Promise<void> => {
    await tablet.fill({
      address,
      latitude: 46.58 + n / 1_000,
      longitude: 0.34,
      surface: '2',
      before: await makePhoto(folder, n, 'before'),
      after: await makePhoto(folder, n, 'after'),
    });
    await tablet.finish();
  };
  const send = async (): Promise<void> => {
    await tablet.page.goto(`${office.url}/envois`);
    await tablet.page.getByRole('button', { name: 'Envoyer maintenant' }).click();
    await tablet.page.getByText(/^Tout est reçu/).waitFor();
  };
  const received = async () => {
    type Rows = { readonly rows: readonly { readonly id: string; readonly address: string }[] };
    const { rows } = await desk.json<Rows>('GET', '/api/supervise/interventions');
    const all = rows
      .filter(({ address }) => OF_TABLET.has(address))
      .map(async ({ id, address }) => {
        const detail = await desk.json<{ readonly received: readonly string[] }>(
          'GET',
          `/api/supervise/interventions/${id}`,
        );
        return `${address}: ${String(detail.received.length)} photos`;
      });
    return (await Promise.all(all)).toSorted();
  };

  await record(1, '1 rue d’Avant');
  await send();
  await office.kill();
  await cp(data, join(folder, 'snapshot'), { recursive: true });
  await office.start();
  await record(2, '2 rue d’Après');
  await send();
  expect(await received()).toEqual(['1 rue d’Avant: 2 photos', '2 rue d’Après: 2 photos']);

  await tablet.network(false);
  await office.kill();
  await rm(data, { recursive: true });
  await cp(join(folder, 'snapshot'), data, { recursive: true });
  await office.start();
  // The feed has come further again by the time the tablet comes.
  await other.json('POST', PATHS.push, { protocol: PROTOCOL, edits: makeEdits(20, device?.id ?? '', second.id) });
  expect(await received()).toEqual(['1 rue d’Avant: 2 photos']);
  await tablet.network(true);
  await expect.poll(received, { timeout: 60_000 }).toEqual(['1 rue d’Avant: 2 photos', '2 rue d’Après: 2 photos']);
  await tablet.switchOff();
  await office.kill();
});
