import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from './chromium.mjs';
import { ensureBuilt, ensureInstalled } from './ensure.mjs';
import { environment, ROOT, tool } from './project.mjs';

const ENDING = '.e2e.ts';
const [name, ...more] = process.argv.slice(2);
const names = readdirSync(join(ROOT, 'tests', 'e2e'))
  .filter((file) => file.endsWith(ENDING))
  .map((file) => file.slice(0, -ENDING.length));

if (name === undefined || !names.includes(name)) {
  console.error(`sillage: npm run e2e -- NAME, where NAME is one of: ${names.join(', ')}.`);
  process.exit(1);
}
await ensureInstalled();
await ensureBuilt();
const chromium = await ensureChromium();
if (chromium.path === null) {
  console.error(`sillage: ${chromium.sentence}.`);
  process.exit(1);
}
process.exitCode = await tool('playwright', ['test', `tests/e2e/${name}${ENDING}`, ...more], {
  env: environment({ CHROMIUM: chromium.path }),
});
