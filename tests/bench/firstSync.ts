import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { PATHS } from '../../src/sync/protocol.ts';
import { BackOffice } from '../e2e/support/backOffice.ts';
import type { Bench } from './support/bench.ts';
import { median, rounded } from './support/bench.ts';
import { withDevicePage } from './support/devicePage.ts';
import type { FirstSyncBench } from './support/firstSyncEntry.ts';
import { fillOffice } from './support/fillOffice.ts';
import { withPeers } from './support/peers.ts';

const COUNT = 100_000;
const ROUNDS = [0, 1, 2];

type Offer = { readonly offer: { readonly chunks: readonly { readonly sha256: string; readonly bytes: number }[] } };
const ours = (page: Page, name: string, code: string) =>
  page.evaluate(
    ([database, given]) => (globalThis as unknown as { bench: FirstSyncBench }).bench.device(database, given),
    [name, code] as const,
  );
const raw = (page: Page, name: string, indexed: boolean) =>
  page.evaluate(
    ([database, which]) => (globalThis as unknown as { bench: FirstSyncBench }).bench.raw(database, which),
    [name, indexed] as const,
  );

function whole<T extends { readonly count: number }>(times: T): T {
  if (times.count !== COUNT) throw new Error(`${times.count} of ${COUNT} arrived`);
  return times;
}

/**
 * A new tablet takes 100,000 interventions, against the same bytes fetched and put with bulkPut, in turns; and against
 * PouchDB replicating the same rows from express-pouchdb (in memory; as it comes, and in batches of 1,000), and RxDB
 * over HTTP. All in the same browser, from the same machine, with databases on disk.
 */
export const firstSync: Bench = async (say) => {
  const data = await mkdtemp(join(tmpdir(), 'sillage-bench-'));
  const office = await BackOffice.start(data);
  try {
    const { desk, agent } = await fillOffice(office, COUNT);
    const made = performance.now();
    const { offer } = await desk.json<Offer>('GET', `${PATHS.pull}?chunks=1`);
    const makeMs = performance.now() - made;
    say(`${offer.chunks.length} chunks made in ${rounded(makeMs, 0)} ms`);
    const rows = join(data, 'rows.ndjson');
    for (const { sha256 } of offer.chunks) {
      const chunk = await desk.json<readonly unknown[]>('GET', `${PATHS.chunks}/${sha256}`);
      await appendFile(rows, chunk.map((row) => `${JSON.stringify(row)}\n`).join(''));
    }
    const taken = { device: [] as number[], usable: [] as number[], raw: [] as number[], indexed: [] as number[] };
    let bytes = 0;
    await withDevicePage(
      join(import.meta.dirname, 'support/firstSyncEntry.ts'),
      async (page) => {
        for (const round of ROUNDS) {
          const { code } = await desk.codeFor(agent.id);
          const device = whole(await ours(page, `device-${String(round)}`, code));
          const plain = whole(await raw(page, `raw-${String(round)}`, false));
          const indexed = whole(await raw(page, `indexed-${String(round)}`, true));
          taken.device.push(device.ms);
          taken.usable.push(device.usableMs);
          taken.raw.push(plain.ms);
          taken.indexed.push(indexed.ms);
          bytes = plain.bytes;
          say(
            `${COUNT} interventions: ${rounded(device.ms, 0)} ms, of use after ${rounded(device.usableMs, 0)} ms; ` +
              `fetch and bulkPut ${rounded(plain.ms, 0)} ms, with the indexes ${rounded(indexed.ms, 0)} ms`,
          );
        }
      },
      { '/api/': office.port },
    );
    const peers = await withPeers(say, rows, async (call) => ({
      pouch: whole(await call('pouchFirst')).ms,
      tuned: whole(await call('pouchFirstTuned')).ms,
      rx: whole(await call('rxFirst')).ms,
    }));
    say(
      `PouchDB ${rounded(peers.pouch, 0)} ms, in larger batches ${rounded(peers.tuned, 0)} ms, ` +
        `RxDB ${rounded(peers.rx, 0)} ms`,
    );
    const device = median(taken.device);
    return {
      ratio: rounded(device / median(taken.raw)),
      aim: 2,
      terms: {
        interventions: COUNT,
        chunks: offer.chunks.length,
        jsonMB: rounded(bytes / 1e6, 1),
        wireMB: rounded(offer.chunks.reduce((sum, chunk) => sum + chunk.bytes, 0) / 1e6, 1),
        makeMs: rounded(makeMs, 0),
        deviceMs: rounded(device, 0),
        usableMs: rounded(median(taken.usable), 0),
        rawMs: rounded(median(taken.raw), 0),
        indexedMs: rounded(median(taken.indexed), 0),
        ratioToIndexed: rounded(device / median(taken.indexed)),
        pouchMs: rounded(peers.pouch, 0),
        timesFasterThanPouch: rounded(peers.pouch / device, 1),
        pouchTunedMs: rounded(peers.tuned, 0),
        timesFasterThanPouchTuned: rounded(peers.tuned / device, 1),
        rxMs: rounded(peers.rx, 0),
        timesFasterThanRx: rounded(peers.rx / device, 1),
      },
    };
  } finally {
    await office.kill();
    await rm(data, { recursive: true, force: true });
  }
};
