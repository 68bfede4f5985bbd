import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { PointColumns } from '../../src/sync/pointColumns.ts';
import { POINT_STEPS, unpackPoints } from '../../src/sync/pointColumns.ts';
import { BackOffice } from '../e2e/support/backOffice.ts';
import { OfficeClient } from '../e2e/support/office.ts';
import type { Bench } from './support/bench.ts';
import { median, rounded } from './support/bench.ts';
import { withDevicePage } from './support/devicePage.ts';
import { changePoint, fillPoints } from './support/fillPoints.ts';
import type { Fed, PointsFeedBench } from './support/pointsFeedEntry.ts';

const COUNT = 1_000_000;
const ROUNDS = 5;

function unpacked(bytes: Buffer): PointColumns {
  const points = unpackPoints(new Uint8Array(bytes).buffer);
  if (!points) throw new Error('the points are not understood');
  return points;
}

/** The same fields as JSON, as they would be sent without columns. */
function asJson(bytes: Buffer): string {
  const points = unpacked(bytes);
  const degrees = (steps: Int32Array): number[] => Array.from(steps, (step) => step / POINT_STEPS);
  return JSON.stringify({
    lat: degrees(points.lat),
    lon: degrees(points.lon),
    at: Array.from(points.at, (seconds) => seconds * 1000),
    // Each as a number here too: its words once, and not a million times.
    group: Array.from(points.group),
    groups: points.groups,
  });
}

/**
 * A million points from a real back office, as the map of the desk takes them, against JSON of the same fields; both
 * gzipped in the same way and served from the same machine. The ratio is the time from the asking to the first densities.
 */
export const pointsFeed: Bench = async (say) => {
  const folder = await mkdtemp(join(tmpdir(), 'sillage-bench-'));
  const office = await BackOffice.start(folder);
  try {
    const desk = new OfficeClient(office.url);
    await desk.setUp();
    fillPoints(folder, COUNT);
    say('a million interventions are there');
    const asked = performance.now();
    const response = await desk.request('GET', '/api/supervise/points');
    const bytes = Buffer.from(await response.arrayBuffer());
    const serverMs = performance.now() - asked;
    const tag = response.headers.get('etag') ?? '';
    const again = performance.now();
    const unchanged = await fetch(`${office.url}/api/supervise/points`, {
      headers: { cookie: desk.cookie, 'if-none-match': tag },
    });
    if (unchanged.status !== 304) throw new Error('what has not changed is sent again');
    const unchangedMs = performance.now() - again;
    const { feed, at } = unpacked(bytes);
    changePoint(folder);
    const changed = performance.now();
    const since = await desk.request('GET', `/api/supervise/points?epoch=${feed.epoch}&since=${String(feed.version)}`);
    const sinceBytes = Buffer.from(await since.arrayBuffer());
    const sinceMs = performance.now() - changed;
    const { told, at: toldAgain } = unpacked(sinceBytes);
    if (told?.length !== 1) throw new Error('one part of time has changed');
    say(`one change: ${String(toldAgain.length)} of ${String(at.length)} points are told again`);
    const files = new Map([
      ['/feed/columns', { type: 'application/octet-stream', bytes: gzipSync(bytes, { level: 3 }) }],
      ['/feed/json', { type: 'application/json', bytes: gzipSync(asJson(bytes), { level: 3 }) }],
    ]);
    const server = createServer((request, answer) => {
      const file = files.get(request.url ?? '');
      answer.writeHead(file ? 200 : 404, { 'content-type': file?.type ?? 'text/plain', 'content-encoding': 'gzip' });
      answer.end(file?.bytes);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const measured = await withDevicePage(
      join(import.meta.dirname, 'support/pointsFeedEntry.ts'),
      async (page) => {
        const once = (which: keyof PointsFeedBench): Promise<Fed> =>
          page.evaluate(
            (name) => (globalThis as unknown as { bench: PointsFeedBench }).bench[name](`/feed/${name}`),
            which,
          );
        const [columns, json]: [Fed[], Fed[]] = [[], []];
        await once('columns');
        await once('json');
        for (let round = 0; round < ROUNDS; round += 1) {
          columns.push(await once('columns'));
          json.push(await once('json'));
        }
        if ([...columns, ...json].some((each) => each.points !== COUNT)) throw new Error('points are missing');
        return { columns, json };
      },
      { '/feed/': port },
    );
    server.close();
    const of = (fed: readonly Fed[], which: 'ms' | 'readMs'): number => median(fed.map((each) => each[which]));
    const size = (path: string): number => files.get(path)?.bytes.length ?? 0;
    return {
      ratio: rounded(of(measured.columns, 'ms') / of(measured.json, 'ms')),
      aim: 0.8,
      terms: {
        points: COUNT,
        columnsBytes: size('/feed/columns'),
        jsonBytes: size('/feed/json'),
        bytesRatio: rounded(size('/feed/columns') / size('/feed/json')),
        columnsMs: rounded(of(measured.columns, 'ms')),
        jsonMs: rounded(of(measured.json, 'ms')),
        columnsReadMs: rounded(of(measured.columns, 'readMs')),
        jsonReadMs: rounded(of(measured.json, 'readMs')),
        serverMs: rounded(serverMs),
        unchangedMs: rounded(unchangedMs),
        // After a change: what is told again, gzipped as it travels.
        sinceBytes: gzipSync(sinceBytes, { level: 3 }).length,
        sinceMs: rounded(sinceMs),
      },
    };
  } finally {
    await office.kill();
    await rm(folder, { recursive: true, force: true });
  }
};
