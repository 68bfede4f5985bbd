import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildApp } from './http/app.ts';
import { createContext } from './http/createContext.ts';
import { logOptions } from './http/logOptions.ts';
import { originOf } from './originOf.ts';
import { startDemonstration } from './startDemonstration.ts';
import { leapFeeds } from './store/leaps.ts';
import { openStore } from './store/openStore.ts';

const ROOT = join(import.meta.dirname, '../..');
const { env } = process;
const port = Number(env['PORT'] || 8080);
// Tablets reach it from the network; HOST=127.0.0.1 keeps it to this machine, behind a proxy.
const host = env['HOST'] || '0.0.0.0';
const dataFolder = env['SILLAGE_DATA'] || join(ROOT, 'data');
const publicUrl = env['SILLAGE_URL'] || null;
const pagesFolder = join(ROOT, 'dist');
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };

const store = await openStore({ databaseUrl: env['DATABASE_URL'], dataFolder });
const context = createContext({ store, dataFolder, publicUrl });
await leapFeeds(context);
const app = await buildApp(context, {
  pagesFolder,
  version,
  trustedProxies: env['SILLAGE_PROXIES'],
  logger: logOptions(env['SILLAGE_LOG']),
});

let closing = false;
async function stop(): Promise<void> {
  if (closing) return;
  closing = true;
  await app.close();
  await store.close();
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop());

const origin = originOf(env);
if (process.argv.includes('--demo')) console.log(await startDemonstration(context, origin));
await app.listen({ port, host });
console.log(`Sillage ${version}: ${origin}`);
if (!existsSync(join(pagesFolder, 'index.html'))) console.log('The pages are not built yet. Run: npm run build');
