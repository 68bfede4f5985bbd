import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { withDevicePage } from './devicePage.ts';

const FOLDER = join(import.meta.dirname, '../peers');
const NODE = join(import.meta.dirname, '../../../node_modules/.bin/node');

/** Installs what Sillage is measured against, where it is not there yet. */
async function ensurePeers(say: (line: string) => void): Promise<void> {
  if (existsSync(join(FOLDER, 'node_modules', 'rxdb'))) return;
  say('installing the peers…');
  const npm = spawn('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: FOLDER,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = (await once(npm, 'exit')) as [number | null];
  if (code !== 0) throw new Error('the peers could not be installed: the reason stands above');
}

/** What happened in the page: milliseconds, and how many documents there were at the end. */
export type Peer = { readonly ms: number; readonly count: number };

/** What peers/page.mjs offers. */
type PeersPage = {
  pouchFirst(): Promise<Peer>;
  pouchFirstTuned(): Promise<Peer>;
  rxFirst(): Promise<Peer>;
  pouchPush(count: number): Promise<Peer>;
  rxPush(count: number): Promise<Peer>;
  pouchSaves(count: number): Promise<readonly number[]>;
  rxSaves(count: number): Promise<readonly number[]>;
  pouchLists(records: number, count: number): Promise<readonly number[]>;
  rxLists(records: number, count: number): Promise<readonly number[]>;
};
type Call = <K extends keyof PeersPage>(name: K, ...given: Parameters<PeersPage[K]>) => ReturnType<PeersPage[K]>;

/** The peers at work in a page of their own, their servers holding the rows of a file (none where none is given). */
export async function withPeers<T>(
  say: (line: string) => void,
  rows: string | null,
  work: (call: Call) => Promise<T>,
): Promise<T> {
  await ensurePeers(say);
  const server = await startPeers(rows);
  try {
    return await withDevicePage(
      join(FOLDER, 'page.mjs'),
      (page) =>
        work(
          (name, ...given) =>
            page.evaluate(
              ([which, all]) =>
                (globalThis as unknown as { bench: { [name: string]: (...all: unknown[]) => unknown } }).bench[which]?.(
                  ...all,
                ),
              [name, given] as [string, unknown[]],
            ) as never,
        ),
      { '/pouch/': server.port, '/rx': server.port },
    );
  } finally {
    server.stop();
  }
}

type PeersServer = { readonly port: number; stop(): void };

/** The peers' servers, holding the rows of a file; see peers/server.mjs. */
async function startPeers(rows: string | null): Promise<PeersServer> {
  const child = spawn(NODE, [join(FOLDER, 'server.mjs'), ...(rows === null ? [] : [rows])], {
    cwd: FOLDER,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  for await (const chunk of child.stdout) {
    output += String(chunk);
    if (output.includes('\n')) break;
  }
  const port = Number(output.trim());
  if (!Number.isSafeInteger(port) || port <= 0) throw new Error(`the peers did not start: ${output}`);
  return { port, stop: () => child.kill('SIGKILL') };
}
