import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHECKS, runCheck } from './checks.mjs';
import { ensureChromium } from './chromium.mjs';
import { build, ensureInstalled } from './ensure.mjs';
import { ensureOtherBrowsers } from './otherBrowsers.mjs';
import { environment, seconds, tool } from './project.mjs';
import { partOf, summary } from './tally.mjs';

const GATES = ['types', 'layers', 'lint'];
const began = performance.now();
const folder = mkdtempSync(join(tmpdir(), 'sillage-test-'));
const parts = [];

await ensureInstalled();

for (const name of GATES) {
  const { ok } = await runCheck(CHECKS.find((check) => check.name === name));
  if (!ok) parts.push(failure(`npm run ${name} fails`));
}

const chromium = await ensureChromium();
if (chromium.path === null) parts.push(failure(chromium.sentence));
await ensureOtherBrowsers();
const built = await build();
if (!built) parts.push(failure('the app could not be built'));

const env = { CHROMIUM: chromium.path ?? '' };
parts.push(await runner('vitest', ['run', '--reporter=default', '--reporter=./scripts/vitestTally.mjs'], env));
if (built && chromium.path !== null) {
  parts.push(await runner('playwright', ['test', '--reporter=list,./scripts/playwrightTally.mjs'], env));
}
rmSync(folder, { recursive: true, force: true });

for (const part of parts) {
  for (const { name, reason } of part.skipped) {
    console.log(`skipped: ${name}: ${reason ?? 'its reason stands where it was printed above'}`);
  }
}
for (const { sentence } of parts.filter((part) => part.sentence !== null)) console.log(`failed: ${sentence}`);
const { line, ok } = summary(parts);
console.log(`sillage: everything took ${seconds(began)}.`);
console.log(line);
process.exitCode = ok ? 0 : 1;

async function runner(name, args, env) {
  const file = join(folder, `${name}.json`);
  const code = await tool(name, args, { env: environment({ ...env, SILLAGE_TALLY: file }) });
  return partOf(name, readTally(file), code);
}

function readTally(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

function failure(sentence) {
  return { name: sentence, passed: 0, failed: 1, skipped: [], sentence };
}
