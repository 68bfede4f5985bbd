import { join } from 'node:path';
import type { DeviceBench } from './support/deviceEntry.ts';
import type { Bench } from './support/bench.ts';
import { median, rounded } from './support/bench.ts';
import { withPeers } from './support/peers.ts';
import { withDevicePage } from './support/devicePage.ts';

const SAVES = 200;

/**
 * Finishing a form against the bare record and edit put by hand, both strictly durable. `byHandMs` is what one pays who
 * writes the same rows and indexes, reads included, without any of our code or Dexie's. PouchDB and RxDB save the record
 * alone: no edit to send, no index, and not waiting for the disk.
 */
export const save: Bench = async (say) =>
  withDevicePage(join(import.meta.dirname, 'support/deviceEntry.ts'), async (page) => {
    const taken = await page.evaluate(
      (count) => (globalThis as unknown as { bench: DeviceBench }).bench.saves(count),
      SAVES,
    );
    const device = median(taken.device);
    const raw = median(taken.raw);
    const byHand = median(taken.byHand);
    const peers = await withPeers(say, null, async (call) => ({
      pouch: median(await call('pouchSaves', SAVES)),
      rx: median(await call('rxSaves', SAVES)),
    }));
    say(`device ${rounded(device)} ms, the same by hand ${rounded(byHand)} ms, two bare rows ${rounded(raw)} ms`);
    say(`one document by PouchDB ${rounded(peers.pouch)} ms, by RxDB ${rounded(peers.rx)} ms`);
    return {
      ratio: rounded(device / raw),
      aim: 1.3,
      terms: {
        saves: SAVES,
        deviceMs: rounded(device),
        rawMs: rounded(raw),
        byHandMs: rounded(byHand),
        ratioToByHand: rounded(device / byHand),
        pouchMs: rounded(peers.pouch),
        rxMs: rounded(peers.rx),
      },
    };
  });
