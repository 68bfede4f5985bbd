import { join } from 'node:path';
import type { DeviceBench } from './support/deviceEntry.ts';
import type { Bench } from './support/bench.ts';
import { median, rounded } from './support/bench.ts';
import { withPeers } from './support/peers.ts';
import { withDevicePage } from './support/devicePage.ts';

const SMALL = 1_000;
const LARGE = 100_000;
const READS = 40;

/** Listing the newest 200 and opening one record with 100,000 records on the device, against 1,000; both are warm. PouchDB and RxDB list by id, the only order they keep. */
export const localList: Bench = async (say) =>
  withDevicePage(join(import.meta.dirname, 'support/deviceEntry.ts'), async (page) => {
    const reads = (records: number, count: number) =>
      page.evaluate(([held, times]) => (globalThis as unknown as { bench: DeviceBench }).bench.reads(held, times), [
        records,
        count,
      ] as const);
    await reads(SMALL, READS);
    await reads(LARGE, READS);
    const small = await reads(SMALL, READS);
    const large = await reads(LARGE, READS);
    for (const [records, taken] of [
      [SMALL, small],
      [LARGE, large],
    ] as const)
      say(`${String(records)} records: list ${rounded(median(taken.list))} ms, one ${rounded(median(taken.one))} ms`);
    if (small.listed !== 200 || large.listed !== 200) throw new Error('the list does not hold 200 records');
    const peers = await withPeers(say, null, async (call) => ({
      pouch: median(await call('pouchLists', LARGE, READS)),
      rx: median(await call('rxLists', LARGE, READS)),
    }));
    say(`the newest 200 of ${String(LARGE)}: PouchDB ${rounded(peers.pouch)} ms, RxDB ${rounded(peers.rx)} ms`);
    const list = median(large.list) / median(small.list);
    const one = median(large.one) / median(small.one);
    return {
      ratio: rounded(Math.max(list, one)),
      aim: 1.5,
      terms: {
        listRatio: rounded(list),
        oneRatio: rounded(one),
        list1kMs: rounded(median(small.list)),
        list100kMs: rounded(median(large.list)),
        pouchList100kMs: rounded(peers.pouch),
        rxList100kMs: rounded(peers.rx),
        one1kMs: rounded(median(small.one)),
        one100kMs: rounded(median(large.one)),
      },
    };
  });
