import { join } from 'node:path';
import type { DeviceBench } from './support/deviceEntry.ts';
import type { Bench } from './support/bench.ts';
import { median, rounded } from './support/bench.ts';
import { withDevicePage } from './support/devicePage.ts';

const SAVES = 200;

/** Finishing a form (record, edit, counters) against the same record and edit put by hand, both strictly durable. */
export const save: Bench = async (say) =>
  withDevicePage(join(import.meta.dirname, 'support/deviceEntry.ts'), async (page) => {
    const taken = await page.evaluate(
      (count) => (globalThis as unknown as { bench: DeviceBench }).bench.saves(count),
      SAVES,
    );
    const device = median(taken.device);
    const raw = median(taken.raw);
    say(`device ${rounded(device)} ms, raw ${rounded(raw)} ms`);
    return {
      ratio: rounded(device / raw),
      aim: 1.3,
      terms: { saves: SAVES, deviceMs: rounded(device), rawMs: rounded(raw) },
    };
  });
