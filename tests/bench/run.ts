import { parseArgs } from 'node:util';
import { bundle } from './bundle.ts';
import { firstSync } from './firstSync.ts';
import { geocode } from './geocode.ts';
import { heatmap } from './heatmap.ts';
import { localList } from './localList.ts';
import { memory } from './memory.ts';
import { pointsFeed } from './pointsFeed.ts';
import { push } from './push.ts';
import { save } from './save.ts';
import type { Bench } from './support/bench.ts';

const BENCHES: { readonly [name: string]: Bench } = {
  save,
  'local-list': localList,
  push,
  'first-sync': firstSync,
  bundle,
  geocode,
  heatmap,
  'points-feed': pointsFeed,
  memory,
};

const { positionals } = parseArgs({ allowPositionals: true });
const name = positionals[0] ?? '';
const bench = BENCHES[name];
if (!bench) {
  console.error(`npm run bench -- NAME, where NAME is one of: ${Object.keys(BENCHES).join(', ')}`);
  process.exit(2);
}
const measured = await bench((line) => {
  console.error(line);
});
console.log(JSON.stringify({ bench: name, ...measured, ok: measured.ratio <= measured.aim }));
process.exit(0);
