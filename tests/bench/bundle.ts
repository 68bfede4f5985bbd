import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { BackOffice } from '../e2e/support/backOffice.ts';
import { openBrowser } from '../e2e/support/browser.ts';
import { OfficeClient } from '../e2e/support/office.ts';
import type { Bench } from './support/bench.ts';
import { rounded } from './support/bench.ts';

const LIMIT = 170_000;
const DIST = join(import.meta.dirname, '../../dist');

type Noted = { usableAt?: number };

/** Runs in the page: notes when the title and "＋ Intervention" stand there, in the page's own time. */
function noteUsable(): void {
  const look = (): void => {
    const title = [...document.querySelectorAll('h1')].some((each) => each.textContent === 'À faire');
    const action = [...document.querySelectorAll('a')].some((each) => /Intervention$/.test(each.textContent.trim()));
    if (!title || !action) return;
    observer.disconnect();
    (globalThis as Noted).usableAt = performance.now();
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true, characterData: true });
}

/** Runs in the page: paths of the scripts asked for before that moment, whatever was read after it. */
function scriptsBeforeUsable(): string[] {
  const { usableAt = 0 } = globalThis as Noted;
  const paths = performance
    .getEntriesByType('resource')
    .filter((entry) => entry.startTime <= usableAt)
    .map((entry) => new URL(entry.name).pathname)
    .filter((path) => path.endsWith('.js') && path.startsWith('/assets/'));
  return [...new Set(paths)];
}

/** Gzipped bytes of all scripts that an enrolled tablet loads before the list and "＋ Intervention" can be used. */
export const bundle: Bench = async (say) => {
  const data = await mkdtemp(join(tmpdir(), 'sillage-bench-'));
  const office = await BackOffice.start(data);
  const browser = await openBrowser(join(data, 'browser'));
  try {
    const administrator = new OfficeClient(office.url);
    await administrator.setUp();
    const agent = await administrator.addAgent('Agent de mesure');
    const { url } = await administrator.codeFor(agent.id);
    const enrolling = await browser.newPage();
    await enrolling.goto(`${office.url}/enroler${new URL(url).hash}`);
    await enrolling.getByRole('button', { name: 'Enrôler cet appareil' }).click();
    await enrolling.getByRole('heading', { level: 1, name: 'À faire' }).waitFor();
    await enrolling.close();

    const page = await browser.newPage();
    await page.addInitScript(noteUsable);
    await page.goto(office.url);
    await page.waitForFunction(() => 'usableAt' in globalThis);
    const usable = await page.evaluate(scriptsBeforeUsable);
    let bytes = 0;
    for (const path of usable) {
      const size = gzipSync(await readFile(join(DIST, path)), { level: 9 }).length;
      say(`${path}: ${size} B gz`);
      bytes += size;
    }
    if (bytes === 0) throw new Error('no script was seen: the measure is wrong');
    return {
      ratio: rounded(bytes / LIMIT),
      aim: 1,
      terms: { gzBytes: bytes, limitBytes: LIMIT, scripts: usable.length },
    };
  } finally {
    await browser.close();
    await office.kill();
    await rm(data, { recursive: true, force: true });
  }
};
