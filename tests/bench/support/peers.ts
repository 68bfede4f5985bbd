import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../peers');
const NODE = join(import.meta.dirname, '../../../node_modules/.bin/node');

export const PEERS_PAGE = join(FOLDER, 'page.mjs');

/** Installs what Sillage is measured against, where it is not there yet. */
export async function ensurePeers(say: (line: string) => void): Promise<void> {
  if (existsSync(join(FOLDER, 'node_modules', 'rxdb'))) return;
  say('installing the peers…');
  const npm = spawn('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: FOLDER,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = (await once(npm, 'exit')) as [number | null];
  if (code !== 0) throw new Error('the peers could not be installed: the reason stands above');
}

export type PeersServer = { readonly port: number; stop(): void };

/** The peers' servers, holding the rows of a file; see peers/server.mjs. */
export async function startPeers(rows: string): Promise<PeersServer> {
  const child = spawn(NODE, [join(FOLDER, 'server.mjs'), rows], { cwd: FOLDER, stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  for await (const chunk of child.stdout) {
    output += String(chunk);
    if (output.includes('\n')) break;
  }
  const port = Number(output.trim());
  if (!Number.isSafeInteger(port) || port <= 0) throw new Error(`the peers did not start: ${output}`);
  return { port, stop: () => child.kill('SIGKILL') };
}
