import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled } from './ensure.mjs';
import { BIN, environment, ROOT } from './project.mjs';

await ensureInstalled();
await ensureBuilt();

const office = spawn(join(BIN, 'node'), ['src/backoffice/main.ts', ...process.argv.slice(2)], {
  cwd: ROOT,
  stdio: 'inherit',
  env: environment({
    NODE_ENV: process.env.NODE_ENV || 'production',
    PORT: process.env.PORT || '8080',
    SILLAGE_DATA: process.env.SILLAGE_DATA || join(ROOT, 'data'),
  }),
});

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    // Ctrl-C in a terminal reaches the back office by itself; a second one would cut its orderly end.
    if (signal === 'SIGINT' && process.stdin.isTTY) return;
    office.kill(signal);
  });
}
// npm killed without a goodbye would leave a back office that nobody sees holding the port.
const parent = process.ppid;
if (process.env.npm_lifecycle_event === 'start') {
  setInterval(() => {
    if (process.ppid !== parent) office.kill('SIGTERM');
  }, 1000).unref();
}
office.on('error', (error) => {
  console.error(`sillage: the back office could not be started (${error.message}).`);
  process.exitCode = 1;
});
office.on('exit', (code, signal) => {
  process.exit(code ?? 128 + (constants.signals[signal] ?? 0));
});
