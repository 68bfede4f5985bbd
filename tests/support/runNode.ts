import { spawn } from 'node:child_process';
import { once } from 'node:events';

export type Ran = { readonly code: number | null; readonly output: string };

/** Runs a script on the Node of the tests; both output streams together. */
export async function runNode(script: string, args: readonly string[], cwd: string, env = process.env): Promise<Ran> {
  const child = spawn(process.execPath, [script, ...args], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const keep = (chunk: Buffer): void => {
    output += chunk.toString();
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, output };
}
