import 'fake-indexeddb/auto';
import { searcherHere } from '../../../src/device/addresses/addressSearcher.ts';
import type { Device, Live, LocalIntervention, Submission } from '../../../src/device/device.ts';
import type { Environment } from '../../../src/device/environment.ts';
import { newId } from '../../../src/device/newId.ts';
import { openDevice } from '../../../src/device/openDevice.ts';
import type { ScaleImage } from '../../../src/device/photo/scaleImage.ts';
import { createDatabase } from '../../../src/device/store/database.ts';
import type { Database } from '../../../src/device/store/database.ts';
import { MemoryBackOffice } from './memoryBackOffice.ts';

/** Decoding cannot run in Node: the file's own bytes stand for the pixels. */
export const asItIs: ScaleImage = async (file) => {
  const bytes = await file.arrayBuffer();
  if (bytes.byteLength === 0) return 'not-an-image';
  return { jpeg: bytes, thumb: bytes.slice(0, 4), width: 40, height: 30 };
};

export type Tablet = {
  readonly office: MemoryBackOffice;
  readonly environment: Environment;
  /** Another connection to the same database, to look at what is really kept. */
  readonly look: Database;
  readonly bugs: unknown[];
  readonly timers: { readonly milliseconds: number; call(): void }[];
  device: Device;
  /** UTC ms that the tablet's clock shows. */
  time: number;
  online: boolean;
  wake(why: 'visible' | 'online' | 'worker'): void;
  /** What the back office's stream says; nobody listens before the device is started. */
  tell(message: string): void;
  /** How many listen to that stream. */
  listening(): number;
  /** The browser is killed and the page opened again, with this version of the app. */
  reopen(appVersion?: string): Promise<void>;
};

let made = 0;

/** An enrolled tablet over a database of its own and a back office in memory. */
export async function makeTablet(office = new MemoryBackOffice(), enrolled = true): Promise<Tablet> {
  made += 1;
  const databaseName = `tablet-${String(made)}`;
  let wake: (why: 'visible' | 'online' | 'worker') => void = () => undefined;
  const bugs: unknown[] = [];
  const timers: Tablet['timers'] = [];
  const listeners = new Set<(message: string) => void>();
  const environment: Environment = {
    fetch: (input, init) => office.fetch(input, init),
    now: () => tablet.time,
    newId: () => newId(tablet.time),
    random: () => 0.5,
    online: () => tablet.online,
    onBug: (error) => {
      bugs.push(error);
    },
    locks: null,
    storage: null,
    after(milliseconds, call) {
      const timer = { milliseconds, call };
      timers.push(timer);
      return () => {
        const at = timers.indexOf(timer);
        if (at >= 0) timers.splice(at, 1);
      };
    },
    onWake(call) {
      wake = call;
      return () => undefined;
    },
    listen(_path, onMessage) {
      listeners.add(onMessage);
      return () => {
        listeners.delete(onMessage);
      };
    },
    askForWake: () => Promise.resolve(),
  };
  const open = (appVersion: string) =>
    openDevice({
      databaseName,
      environment,
      scaleImage: asItIs,
      upload: office.upload,
      openAddresses: searcherHere,
      appVersion,
    });
  office.now = () => tablet.time;
  const tablet: Tablet = {
    office,
    environment,
    bugs,
    timers,
    time: Date.UTC(2026, 4, 4, 8),
    online: true,
    look: createDatabase(databaseName),
    device: undefined as unknown as Device,
    wake: (why) => {
      wake(why);
    },
    listening: () => listeners.size,
    tell: (message) => {
      for (const listener of listeners) listener(message);
    },
    async reopen(appVersion = '0.0.0') {
      tablet.device = await open(appVersion);
    },
  };
  await tablet.reopen();
  if (enrolled) {
    const outcome = await tablet.device.enrol('CODE', 'Tablette A');
    if (!outcome.ok) throw new Error(outcome.code);
    await tablet.device.syncNow();
  }
  return tablet;
}

/** The first value of a live query that satisfies `wanted`. */
export function valueOf<T>(live: Live<T>, wanted: (value: T) => boolean = () => true): Promise<T> {
  return new Promise((resolve) => {
    let done = false;
    const stop = live((value) => {
      if (done || !wanted(value)) return;
      done = true;
      resolve(value);
      // Once `live` has returned, even if it called back at once.
      queueMicrotask(() => {
        stop();
      });
    });
  });
}

export async function record(tablet: Tablet, id: string): Promise<LocalIntervention | null> {
  return valueOf(tablet.device.one(id));
}

export function photoFile(text: string): File {
  return new File([text], 'photo.jpg', { type: 'image/jpeg', lastModified: Date.UTC(2026, 4, 4, 7, 59) });
}

export const PLACE = { lat: 46.58, lon: 0.34, accuracy: 5, source: 'gps' } as const;

/** Records a new intervention as an agent does, with as many photos; resolves to its id. */
export async function recordOne(
  tablet: Tablet,
  more: { readonly fields?: Submission['fields']; readonly photos?: readonly string[] } = {},
): Promise<string> {
  const draft = await tablet.device.newDraft('graffiti');
  const photos = [];
  for (const text of more.photos ?? []) {
    const kept = await tablet.device.keepPhoto(draft.id, photoFile(text), 'before', null);
    if (!kept.ok) throw new Error(kept.code);
    photos.push(kept.value);
  }
  const fields = { ...draft.fields, point: PLACE, address: '1 rue du Test', ...more.fields };
  const outcome = await tablet.device.finish({ draft: draft.id, fields, photos, comments: [] });
  if (!outcome.ok) throw new Error(outcome.code);
  return draft.id;
}

/** How far each edit of this device came, in order. */
export const states = async (tablet: Tablet): Promise<readonly string[]> =>
  (await tablet.look.edits.toCollection().sortBy('seq')).map((row) => row.state);

/** Another tab with a newer version of the app makes a page let go of its database. */
export async function closeDatabase(name: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.open(name, 999);
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
    request.onerror = () => {
      reject(new Error('the newer version opens'));
    };
  });
}
