import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled } from './ensure.mjs';
import { ROOT } from './project.mjs';

/**
 * npm run freeze-client -- NAME [--from FOLDER]: builds what a tablet of this version (or of the checkout in FOLDER)
 * speaks, without its screens, into tests/compat/clients/NAME.mjs. Do it at each release: from then on every back
 * office is tested with it.
 */
const { positionals, values } = parseArgs({ allowPositionals: true, options: { from: { type: 'string' } } });
const [name] = positionals;
if (!/^[\w.-]+$/.test(name ?? '')) {
  console.error('sillage: npm run freeze-client -- NAME [--from FOLDER], where NAME is a version.');
  process.exit(1);
}
await ensureInstalled();
const { build } = await import('vite');
await build({
  root: values.from ?? ROOT,
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  resolve: { conditions: ['browser', 'import', 'module', 'default'] },
  build: {
    target: 'es2023',
    outDir: join(ROOT, 'tests/compat/clients'),
    emptyOutDir: false,
    lib: { entry: 'src/device/openDevice.ts', formats: ['es'], fileName: () => `${name}.mjs` },
    rolldownOptions: { output: { codeSplitting: false, minify: true } },
  },
});
