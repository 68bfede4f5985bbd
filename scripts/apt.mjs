import { environment, run } from './project.mjs';

/** Installs packages of Debian where that is allowed. null when they are there now, else why not. */
export async function aptInstall(packages) {
  if (process.getuid?.() !== 0) return 'this is not root, so no package could be installed';
  const env = environment({ DEBIAN_FRONTEND: 'noninteractive' });
  const updated = await run('apt-get', ['update', '-qq'], { env });
  const code = updated === 0 ? await run('apt-get', ['install', '-y', '-qq', ...packages], { env }) : updated;
  return code === 0 ? null : `apt-get ended with ${code}`;
}
