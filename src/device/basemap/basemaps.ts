import { BASEMAP_PART } from '../../sync/basemap.ts';
import { PATHS } from '../../sync/protocol.ts';
import type { Context } from '../context.ts';
import type { BasemapState, Device } from '../device.ts';
import { live } from '../live.ts';
import { needsFeed } from '../sync/fieldView.ts';
import { createBasemapDatabase } from './basemapDatabase.ts';
import type { BasemapShelf } from './basemapShelf.ts';
import { databaseParts } from './databaseParts.ts';
import { fileParts } from './fileParts.ts';
import type { PartStore } from './partStore.ts';

async function readState({ database }: BasemapShelf): Promise<BasemapState> {
  const [offered, whole, fetching] = await database.state.bulkGet(['offered', 'whole', 'fetching']);
  const there = offered?.key === 'offered' ? offered.value : null;
  const here = whole?.key === 'whole' ? whole.value : null;
  const coming = there && fetching?.key === 'fetching' ? fetching.value : null;
  return {
    drawn: here ?? there,
    here: here !== null,
    arriving: there && coming ? { received: coming.received, size: there.size } : null,
    problem: coming?.code ?? null,
  };
}

async function fromHere(store: PartStore, id: string, from: number, length: number): Promise<ArrayBuffer | null> {
  const found = new Uint8Array(length);
  let filled = 0;
  while (filled < length) {
    const at = from + filled;
    const within = at % BASEMAP_PART;
    const wanted = Math.min(length - filled, BASEMAP_PART - within);
    const bytes = await store.read(id, Math.floor(at / BASEMAP_PART), within, wanted);
    if (!bytes) return null;
    found.set(new Uint8Array(bytes), filled);
    filled += bytes.byteLength;
    // The end of the file.
    if (bytes.byteLength < wanted) break;
  }
  return found.buffer.slice(0, filled);
}

/** The basemap of the territory: kept here whole for the field, read from the back office as it is drawn at the desk. */
export function basemaps(context: Context): Device['basemap'] {
  const { environment } = context;
  let opened: Promise<PartStore> | null = null;
  const database = createBasemapDatabase(`${context.database.name}-basemap`);
  const shelf: BasemapShelf = {
    database,
    parts: () => (opened ??= fileParts(environment.storage).then((files) => files ?? databaseParts(database))),
  };

  return {
    state: live(() => readState(shelf)),
    async bytes(id, from, length, signal) {
      const whole = await database.state.get('whole');
      if (whole?.key === 'whole' && whole.value.id === id) {
        const bytes = await fromHere(await shelf.parts(), id, from, length);
        if (bytes) return bytes;
      }
      const response = await environment.fetch(`${PATHS.basemap}/${id}?from=${String(from)}&bytes=${String(length)}`, {
        credentials: 'same-origin',
        ...(signal ? { signal } : {}),
      });
      if (!response.ok) throw new Error(`the basemap could not be read: ${String(response.status)}`);
      return response.arrayBuffer();
    },
    async refresh() {
      // Not part of what the first screen waits for.
      const { refreshBasemap } = await import('./refreshBasemap.ts');
      return refreshBasemap(context, shelf, await needsFeed(context));
    },
  };
}
