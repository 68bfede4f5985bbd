import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from './chromium.mjs';
import { ensureBuilt, ensureInstalled } from './ensure.mjs';
import { ensureOtherBrowsers } from './otherBrowsers.mjs';
import { environment, ROOT, tool } from './project.mjs';

const PLACES = [
  { folder: 'tests/e2e', ending: '.e2e.ts' },
  { folder: 'tests/crash', ending: '.crash.ts' },
];
const [name, ...more] = process.argv.slice(2);
const files = new Map(
  PLACES.flatMap(({ folder, ending }) =>
    readdirSync(join(ROOT, folder))
      .filter((file) => file.endsWith(ending))
      .map((file) => [file.slice(0, -ending.length), `${folder}/${file}`]),
  ),
);
const file = files.get(name ?? '');

if (file === undefined) {
  console.error(`sillage: npm run e2e -- NAME, where NAME is one of: ${[...files.keys()].join(', ')}.`);
  process.exit(1);
}
await ensureInstalled();
await ensureBuilt();
const chromium = await ensureChromium();
if (chromium.path === null) {
  console.error(`sillage: ${chromium.sentence}.`);
  process.exit(1);
}
if (file.startsWith('tests/crash/')) await ensureOtherBrowsers();
process.exitCode = await tool('playwright', ['test', file, ...more], {
  env: environment({ CHROMIUM: chromium.path }),
});
