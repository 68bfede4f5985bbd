import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { BIN, capture, environment, outerPath, ROOT, run, seconds } from './project.mjs';

const INSTALLED = join(ROOT, 'node_modules', '.sillage-installed');
const BUILT = join(ROOT, 'dist', '.build-hash');

/** What the browser is given is made of these; src/backoffice runs as it stands and is left out. */
const BUILT_FROM = ['src', 'public', 'index.html', 'vite.config.ts', 'manifest.webmanifest', 'package-lock.json'];
const NOT_BUILT = join('src', 'backoffice');

/** Installs what package-lock.json says where it is not there yet; ends the process with a sentence when it cannot. */
export async function ensureInstalled() {
  const wanted = dependencyHash();
  if (read(INSTALLED) === wanted && existsSync(join(BIN, 'node'))) return;
  const began = performance.now();
  console.log('sillage: installing dependencies…');
  const env = { ...process.env, PATH: outerPath() };
  // `npm ci` refuses where a registry lacks the optional binaries of other platforms; this keeps to the lockfile too.
  const code = await run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], { env });
  if (code !== 0) stop('npm install failed: read what npm printed above, check the network and start again.');
  await ensureNode(env);
  // npm install may complete the lockfile: what counts is what stands there now.
  writeFileSync(INSTALLED, dependencyHash());
  console.log(`sillage: dependencies installed in ${seconds(began)}.`);
}

/** Node 24 comes by the install script of a package, which npm may have been told not to run. */
async function ensureNode(env) {
  const folder = join(ROOT, 'node_modules', 'node');
  if (!existsSync(join(folder, 'bin', 'node'))) {
    await run(process.execPath, ['installArchSpecificPackage.js'], { cwd: folder, env });
  }
  const { code, output } = await capture(join(BIN, 'node'), ['--version']);
  if (code !== 0) stop(`Node 24 could not be installed for this machine (${output.trim()}).`);
}

/** Builds the app where its sources changed since the last build; ends the process with a sentence when it cannot. */
export async function ensureBuilt() {
  if (!(await build())) stop('the app could not be built: the error stands above.');
}

/** As ensureBuilt; false when the build failed. */
export async function build() {
  const wanted = sourceHash();
  if (read(BUILT) === wanted && existsSync(join(ROOT, 'dist', 'index.html'))) return true;
  const began = performance.now();
  console.log('sillage: building the app…');
  const { code, output } = await capture(join(BIN, 'vite'), ['build', '--logLevel', 'warn'], {
    env: environment({ NODE_ENV: 'production' }),
  });
  if (code !== 0) {
    console.error(output);
    return false;
  }
  writeFileSync(BUILT, wanted);
  console.log(`sillage: app built in ${seconds(began)}.`);
  return true;
}

function dependencyHash() {
  const hash = createHash('sha256');
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  hash.update(JSON.stringify([dependencies, devDependencies]));
  hash.update(read(join(ROOT, 'package-lock.json')) ?? '');
  return hash.digest('hex');
}

function sourceHash() {
  const hash = createHash('sha256');
  hash.update(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version);
  for (const file of BUILT_FROM.flatMap((path) => filesUnder(join(ROOT, path)))) {
    hash
      .update(`${relative(ROOT, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  }
  return hash.digest('hex');
}

function filesUnder(path) {
  if (!existsSync(path) || relative(ROOT, path) === NOT_BUILT) return [];
  const entries = readdirSyncOrNull(path);
  if (entries === null) return [path];
  return entries.sort().flatMap((name) => filesUnder(join(path, name)));
}

/** null: a file, not a folder. */
function readdirSyncOrNull(path) {
  try {
    return readdirSync(path);
  } catch (error) {
    if (error.code === 'ENOTDIR') return null;
    throw error;
  }
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function stop(sentence) {
  console.error(`sillage: ${sentence}`);
  process.exit(1);
}
