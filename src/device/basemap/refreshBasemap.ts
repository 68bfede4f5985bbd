import type { Basemap } from '../../sync/basemap.ts';
import { BASEMAP_PART, basemapResponseSchema } from '../../sync/basemap.ts';
import { PATHS } from '../../sync/protocol.ts';
import type { Answer, Failure } from '../ask.ts';
import { ask } from '../ask.ts';
import type { Context } from '../context.ts';
import { storageProblem } from '../store/storageProblem.ts';
import { askBytes, sha256Of } from '../files/askBytes.ts';
import type { BasemapShelf } from './basemapShelf.ts';
import type { PartStore } from './partStore.ts';

/** Name of the lock: one tab fetches for all. */
const LOCK = 'sillage-basemap';
/** Share of what the browser gives that a basemap may fill: records and photos come first. */
const MOST_OF_THE_ROOM = 0.6;

function askPart({ environment }: Context, basemap: Basemap, part: number): Promise<Answer<ArrayBuffer>> {
  const path = `${PATHS.basemap}/${basemap.id}?from=${String(part * BASEMAP_PART)}&bytes=${String(BASEMAP_PART)}`;
  return askBytes(environment, path, basemap.parts[part] ?? '');
}

function sizeOfPart({ size }: Basemap, part: number): number {
  return Math.min(BASEMAP_PART, size - part * BASEMAP_PART);
}

const refused = (code: string): Failure => ({ ok: false, code, status: 0, told: false, retryAfter: null });

async function hasRoom({ environment }: Context, bytes: number): Promise<boolean> {
  const { usage, quota } = (await environment.storage?.estimate?.()) ?? {};
  return usage === undefined || quota === undefined || usage + bytes <= quota * MOST_OF_THE_ROOM;
}

/** Reads everything back: bytes that the disk never had, or lost, must not be drawn. Drops the parts that differ. */
async function isWhole(store: PartStore, basemap: Basemap): Promise<boolean> {
  let whole = true;
  for (const [part, hash] of basemap.parts.entries()) {
    const bytes = await store.read(basemap.id, part, 0, BASEMAP_PART);
    if (bytes && (await sha256Of(bytes)) === hash) continue;
    await store.put(basemap.id, part, new ArrayBuffer(0));
    whole = false;
  }
  return whole;
}

async function fetchParts(context: Context, shelf: BasemapShelf, basemap: Basemap): Promise<Failure | null> {
  const store = await shelf.parts();
  const kept = await store.kept(basemap.id);
  const has = (part: number): boolean => kept.get(part) === sizeOfPart(basemap, part);
  const missing = [...basemap.parts.keys()].filter((part) => !has(part));
  let received = basemap.size - missing.reduce((sum, part) => sum + sizeOfPart(basemap, part), 0);
  const note = async (code: string | null): Promise<void> => {
    await shelf.database.state.put({ key: 'fetching', value: { received, code } });
  };
  if (!(await hasRoom(context, basemap.size - received))) {
    await note('basemap-no-room');
    return refused('basemap-no-room');
  }
  await note(null);
  for (const part of missing) {
    const answer = await askPart(context, basemap, part);
    if (!answer.ok) {
      await note(answer.code);
      return answer;
    }
    try {
      await store.put(basemap.id, part, answer.value);
    } catch (error) {
      const code = storageProblem(error);
      if (code === null) throw error;
      await note(code === 'storage-full' ? 'basemap-no-room' : code);
      return refused(code);
    }
    received += answer.value.byteLength;
    await note(null);
  }
  if (await isWhole(store, basemap)) return null;
  await note('answer-not-understood');
  return refused('answer-not-understood');
}

/** Lets go of what is no longer offered, and of what was fetched half. */
async function drop({ database, parts }: BasemapShelf): Promise<void> {
  await database.state.bulkDelete(['whole', 'fetching']);
  await (await parts()).keepOnly([]);
}

/**
 * Asks what the back office offers. Where it is kept here, the parts that are missing are fetched one after the other,
 * each checked; the one before stays in use until all of the new one is. null, or why it could not.
 */
async function refresh(context: Context, shelf: BasemapShelf, keep: boolean): Promise<Failure | null> {
  const { database } = shelf;
  const answer = await ask(context.environment, { path: PATHS.basemap, schema: basemapResponseSchema });
  if (!answer.ok) return answer;
  const { basemap } = answer.value;
  await database.state.put({ key: 'offered', value: basemap });
  if (!basemap || !keep) {
    await drop(shelf);
    return null;
  }
  const whole = await database.state.get('whole');
  if (whole?.value && 'id' in whole.value && whole.value.id === basemap.id) {
    await database.state.delete('fetching');
    return null;
  }
  const failure = await fetchParts(context, shelf, basemap);
  if (failure) return failure;
  await database.transaction('rw', database.state, async () => {
    await database.state.put({ key: 'whole', value: basemap });
    await database.state.delete('fetching');
  });
  await (await shelf.parts()).keepOnly([basemap.id]);
  return null;
}

/** The same, unless another tab is at it. */
export async function refreshBasemap(context: Context, shelf: BasemapShelf, keep: boolean): Promise<Failure | null> {
  const { locks } = context.environment;
  if (!locks) return refresh(context, shelf, keep);
  return locks.request(LOCK, { ifAvailable: true }, (lock) => (lock ? refresh(context, shelf, keep) : null));
}
