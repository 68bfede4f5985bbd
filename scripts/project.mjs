// Plain JavaScript for any Node from 20.19 on: this runs before anything is installed.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
export const BIN = join(ROOT, 'node_modules', '.bin');

/** The environment in which tools start: Node 24 of the project before the Node that started npm. */
export function environment(more = {}) {
  return { ...process.env, PATH: [BIN, process.env.PATH].join(delimiter), ...more };
}

/** PATH without this project's tools, for what replaces them. */
export function outerPath() {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.startsWith(join(ROOT, 'node_modules')))
    .join(delimiter);
}

/** Runs a command in the project with its output shown; resolves with the exit code as a shell gives it. */
export function run(command, args, { env = environment(), stdio = 'inherit', cwd = ROOT } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env, stdio });
    child.on('error', () => resolve(127));
    child.on('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal]));
  });
}

/** Runs a command and resolves with { code, output }, both streams together. */
export function capture(command, args, { env = environment(), cwd = ROOT } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (chunk) => {
      output += chunk;
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve({ code: 127, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 128, output }));
  });
}

/** A command of node_modules/.bin, on the project's Node. */
export function tool(name, args, options) {
  return run(join(BIN, name), args, options);
}

export function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
