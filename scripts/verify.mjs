import { CHECKS, runCheck } from './checks.mjs';
import { build, ensureInstalled } from './ensure.mjs';
import { tool } from './project.mjs';

await ensureInstalled();

const results = [];
for (const check of CHECKS) results.push(await runCheck(check));
results.push(
  await runCheck({ name: 'build', run: async () => ((await build()) ? 0 : 1) }),
  await runCheck({ name: 'unit', run: () => tool('vitest', ['run']) }),
);

const failed = results.filter(({ ok }) => !ok).map(({ name }) => name);
console.log(failed.length === 0 ? 'sillage: everything holds.' : `sillage: to be mended: ${failed.join(', ')}.`);
process.exitCode = failed.length === 0 ? 0 : 1;
