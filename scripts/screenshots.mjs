import { ensureChromium } from './chromium.mjs';
import { ensureBuilt, ensureInstalled } from './ensure.mjs';
import { environment, tool } from './project.mjs';

await ensureInstalled();
await ensureBuilt();
const chromium = await ensureChromium();
if (chromium.path === null) {
  console.error(`sillage: ${chromium.sentence}.`);
  process.exit(1);
}
process.exitCode = await tool('node', ['tests/e2e/support/screenshots.ts', ...process.argv.slice(2)], {
  env: environment({ CHROMIUM: chromium.path }),
});
