import { performance } from 'node:perf_hooks';
import { environment, run, seconds, tool } from './project.mjs';

/** Every check that needs neither browser nor database, in the order in which they find most for their time. */
export const CHECKS = [
  { name: 'format', run: () => tool('prettier', ['--check', '--log-level', 'warn', '.']) },
  { name: 'types', run: () => tool('tsc', ['-b', 'tsconfig.json']) },
  { name: 'layers', run: () => run('node', ['scripts/layers.mjs'], { env: environment() }) },
  { name: 'spec', run: () => run('node', ['scripts/spec.mjs'], { env: environment() }) },
  { name: 'lint', run: () => tool('eslint', ['--max-warnings', '0', '.']) },
  { name: 'deadcode', run: () => run('node', ['scripts/deadcode.mjs'], { env: environment() }) },
];

/** Runs one check and prints its time; resolves with { name, ok }. */
export async function runCheck(check) {
  const began = performance.now();
  const code = await check.run();
  console.log(`sillage: ${check.name} ${code === 0 ? 'passed' : 'FAILED'} in ${seconds(began)}.`);
  return { name: check.name, ok: code === 0 };
}
