import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, request as forwarded, type ServerResponse } from 'node:http';
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
    // A library leaves that to who uses it; here it runs as it is.
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, target: 'esnext', lib: { entry, formats: ['es'], fileName: 'bench' } },
  });
  const chunks = (Array.isArray(built) ? built : [built]).flatMap((each) => ('output' in each ? each.output : []));
  return new Map(chunks.flatMap((each) => (each.type === 'chunk' ? [[each.fileName, each.code]] : [])));
}

function forward(incoming: IncomingMessage, outgoing: ServerResponse, port: number): void {
  const { method, url: path, headers } = incoming;
  const asked = forwarded({ host: '127.0.0.1', port, method, path, headers }, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(outgoing);
  });
  asked.on('error', () => outgoing.destroy());
  incoming.pipe(asked);
}

/**
 * Opens a page of a real Chromium, with a profile on disk, that holds what `entry` put on `globalThis.bench`. `behind`: by the
 * beginning of a path, the port of the server on this machine that answers it, on the page's own origin.
 */
export async function withDevicePage<T>(
  entry: string,
  work: (page: Page) => Promise<T>,
  behind: { readonly [path: string]: number } = {},
): Promise<T> {
  const scripts = await scriptsOf(entry);
  const entryName = [...scripts.keys()].find((name) => name.startsWith('bench')) ?? '';
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const port = Object.entries(behind).find(([begins]) => path.startsWith(begins))?.[1];
    if (port !== undefined) {
      forward(request, response, port);
      return;
    }
    const script = scripts.get(path.slice(1));
    response.setHeader('content-type', script === undefined ? 'text/html; charset=utf-8' : 'text/javascript');
    const html = `<!doctype html><title>Bench</title><script type="module" src="/${entryName}"></script>`;
    response.end(script ?? html);
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
