import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { COOKIE } from '../../src/backoffice/auth/cookie.ts';
import { openStore } from '../../src/backoffice/store/openStore.ts';
import { PATHS, PROTOCOL, pushResponseSchema } from '../../src/sync/protocol.ts';
import { BackOffice } from '../e2e/support/backOffice.ts';
import { openOffice } from './support/testOffice.ts';

const KILLS = 5;
const WRITERS = 4;
const folders: string[] = [];

afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

test('every acknowledged edit survives kill -9 of the back office, five times in a row', async () => {
  const data = await mkdtemp(join(tmpdir(), 'sillage-kill-'));
  folders.push(data);
  const preparing = await openOffice(undefined, { dataFolder: data });
  const organisation = await preparing.addOrganisation();
  const tablets = await Promise.all(Array.from({ length: WRITERS }, () => preparing.signIn(organisation)));
  await preparing.close();

  const acknowledged = new Map<string, string>();
  const office = await BackOffice.start(data);
  try {
    for (let kill = 0; kill < KILLS; kill += 1) {
      if (kill > 0) await office.start();
      const enough = acknowledged.size + 20 + kill * 7;
      const kills: Promise<void>[] = [];
      const write = async (tablet: (typeof tablets)[number]): Promise<void> => {
        for (;;) {
          const edits = [1, 2, 3].map(() => tablet.edit({ status: 'en_cours', address: '1 rue de l’Essai' }));
          const response = await fetch(`${office.url}${PATHS.push}`, {
            method: 'POST',
            headers: { 'content-type': 'application/json', cookie: `${COOKIE}=${tablet.who.token}` },
            body: JSON.stringify({ protocol: PROTOCOL, edits }),
          })
            .then(async (answer) => pushResponseSchema.parse(await answer.json()))
            .catch(() => null);
          if (!response) return;
          for (const [index, receipt] of response.receipts.entries()) {
            expect(receipt.result).toBe('applied');
            acknowledged.set(receipt.id, edits[index]?.intervention ?? '');
          }
          // The others are in the middle of their next push.
          if (acknowledged.size >= enough && kills.length === 0) kills.push(office.kill());
        }
      };
      await Promise.all(tablets.map(write));
      await Promise.all(kills);
    }
  } finally {
    await office.kill();
  }

  const store = await openStore({ dataFolder: data });
  const edits = new Set((await store.db.selectFrom('edits').select('id').execute()).map((row) => row.id));
  const records = new Set((await store.db.selectFrom('interventions').select('id').execute()).map((row) => row.id));
  await store.close();
  expect(acknowledged.size).toBeGreaterThanOrEqual(KILLS * 20);
  expect([...acknowledged].filter(([edit, record]) => !edits.has(edit) || !records.has(record))).toEqual([]);
}, 120_000);
