import { ensureChromium } from './chromium.mjs';
import { ensureBuilt, ensureInstalled } from './ensure.mjs';
import { environment, tool } from './project.mjs';

await ensureInstalled();
await ensureBuilt();
const { path, sentence } = await ensureChromium();
if (path === null) {
  console.error(`sillage: ${sentence}.`);
  process.exit(1);
}
process.exitCode = await tool('node', ['tests/bench/run.ts', ...process.argv.slice(2)], {
  env: environment({ CHROMIUM: path }),
});
