import { readdir, readFile } from 'node:fs/promises';

const EVERY_MS = 50;
const KB = 1024;

async function read(path: string): Promise<string> {
  // A process may end while it is looked at.
  return readFile(path, 'utf8').catch(() => '');
}

/** Bytes that a process shares with no other (Linux). */
async function privateBytes(pid: string): Promise<number> {
  const rollup = await read(`/proc/${pid}/smaps_rollup`);
  const found = [...rollup.matchAll(/^Private_(?:Clean|Dirty):\s+(\d+) kB$/gm)];
  return found.reduce((sum, [, kilobytes]) => sum + Number(kilobytes), 0) * KB;
}

/** The renderers among the processes that the browser of this profile started. */
async function renderersOf(profile: string): Promise<readonly string[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const all = await Promise.all(
    pids.map(async (pid) => {
      const parent = /^PPid:\s+(\d+)$/m.exec(await read(`/proc/${pid}/status`))?.[1];
      return { pid, parent, command: await read(`/proc/${pid}/cmdline`) };
    }),
  );
  const family = new Set(
    all.filter(({ command }) => command.includes(profile) && !command.includes('--type=')).map(({ pid }) => pid),
  );
  for (let before = -1; before !== family.size;) {
    before = family.size;
    for (const { pid, parent } of all) if (parent !== undefined && family.has(parent)) family.add(pid);
  }
  return all.filter(({ pid, command }) => family.has(pid) && command.includes('--type=renderer')).map(({ pid }) => pid);
}

/**
 * Looks at the memory of a browser's pages until it is stopped: the private bytes of the one renderer that has most, at
 * its highest and at the end. The page, its workers and its service worker are in there; pictures that the browser
 * shares with its other processes are not.
 */
export function watchMemory(profile: string): { readonly stop: () => Promise<{ peak: number; last: number }> } {
  let going = true;
  let [peak, last] = [0, 0];
  const watching = (async () => {
    while (going) {
      const bytes = await Promise.all((await renderersOf(profile)).map(privateBytes));
      last = Math.max(0, ...bytes);
      peak = Math.max(peak, last);
      await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
    }
  })();
  return {
    stop: async () => {
      going = false;
      await watching;
      return { peak, last };
    },
  };
}
