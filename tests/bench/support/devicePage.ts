import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import { openBrowser } from '../../e2e/support/browser.ts';

/** The built scripts by file name. */
async function scriptsOf(entry: string): Promise<ReadonlyMap<string, string>> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, target: 'esnext', lib: { entry, formats: ['es'], fileName: 'bench' } },
  });
  const chunks = (Array.isArray(built) ? built : [built]).flatMap((each) => ('output' in each ? each.output : []));
  return new Map(chunks.flatMap((each) => (each.type === 'chunk' ? [[each.fileName, each.code]] : [])));
}

/** Opens a page of a real Chromium, with a profile on disk, that holds what `entry` put on `globalThis.bench`. */
export async function withDevicePage<T>(entry: string, work: (page: Page) => Promise<T>): Promise<T> {
  const scripts = await scriptsOf(entry);
  const entryName = [...scripts.keys()].find((name) => name.startsWith('bench')) ?? '';
  const server = createServer((request, response) => {
    const script = scripts.get((request.url ?? '/').slice(1));
    response.setHeader('content-type', script === undefined ? 'text/html; charset=utf-8' : 'text/javascript');
    const page = `<!doctype html><title>Bench</title><script type="module" src="/${entryName}"></script>`;
    response.end(script ?? page);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const folder = await mkdtemp(join(tmpdir(), 'sillage-bench-'));
  const browser = await openBrowser(folder);
  try {
    const page = await browser.newPage();
    page.on('pageerror', (error) => {
      console.error(error);
    });
    await page.goto(`http://localhost:${address.port}/`);
    await page.waitForFunction(() => 'bench' in globalThis);
    return await work(page);
  } finally {
    await browser.close();
    server.close();
    await rm(folder, { recursive: true, force: true });
  }
}
