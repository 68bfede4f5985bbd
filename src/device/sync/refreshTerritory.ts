import { territorySchema } from '../../sync/desk.ts';
import { PATHS } from '../../sync/protocol.ts';
import { LONGEST } from '../ask.ts';
import type { Context } from '../context.ts';
import { readMeta, writeMeta } from '../store/meta.ts';

const EVERY = 86_400_000;

/** Fetches the outlines of the territory once a day; what is kept stays where it cannot be had. */
export async function refreshTerritory({ database, environment }: Context): Promise<void> {
  const kept = await readMeta(database, 'territory');
  const now = environment.now();
  if (kept && Math.abs(now - kept.checkedAt) < EVERY) return;
  let response: Response;
  let body: unknown;
  try {
    response = await environment.fetch(PATHS.territory, {
      credentials: 'same-origin',
      signal: AbortSignal.timeout(LONGEST),
      headers: { accept: 'application/json', ...(kept?.etag ? { 'if-none-match': kept.etag } : {}) },
    });
    body = response.status === 200 ? await response.json() : null;
  } catch {
    // The map does without until the next round.
    return;
  }
  if (response.status === 304 && kept) {
    await writeMeta(database, 'territory', { ...kept, checkedAt: now });
    return;
  }
  const read = territorySchema.safeParse(body);
  if (!response.ok || !read.success) return;
  await writeMeta(database, 'territory', { etag: response.headers.get('etag'), checkedAt: now, value: read.data });
}
