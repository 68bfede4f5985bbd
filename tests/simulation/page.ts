import { Dexie } from 'dexie';
import { forceCloseDatabase } from 'fake-indexeddb';
import type { Answer } from '../../src/device/ask.ts';
import type { Device } from '../../src/device/device.ts';
import { openDevice } from '../../src/device/openDevice.ts';
import type { Upload } from '../../src/device/sync/uploadPhoto.ts';
import type { Random } from '../../src/backoffice/demo/random.ts';
import { PATHS } from '../../src/sync/protocol.ts';
import { idFrom } from './idFrom.ts';
import type { Locks } from './locks.ts';
import { plainSeal } from './plainSeal.ts';
import type { Tablet } from './tablet.ts';

/** One page of the app, from its opening to the moment it is closed or the browser killed. `frozen`: it gets no time. */
export type Life = { alive: boolean; frozen: boolean };

/** Something a page asked of the network and waits for. */
export type Request = {
  readonly tablet: Tablet;
  readonly life: Life;
} & (
  | {
      readonly kind: 'fetch';
      readonly path: string;
      readonly method: string;
      readonly body: unknown;
      resolve(response: Response): void;
      reject(error: Error): void;
    }
  | { readonly kind: 'upload'; readonly upload: Upload; resolve(answer: Answer<null>): void }
);

export type World = {
  /** True time, UTC milliseconds. */
  readonly now: () => number;
  readonly random: Random;
  readonly requests: Request[];
  readonly bugs: unknown[];
};

export const DATABASE = 'tablet';

export type Transaction = {
  readonly db: IDBDatabase;
  readonly _state: string;
  readonly mode: string;
  readonly _requests: readonly { operation: () => unknown; readonly request: IDBRequest }[];
  _abort(name: string): void;
};
export type Connection = IDBDatabase & { readonly _rawDatabase: { readonly transactions: readonly Transaction[] } };

/** What a page finds around it: the disk and the locks of its tablet, and a clock that may be wrong. */
export type Place = {
  readonly tablet: Tablet;
  readonly world: World;
  readonly factory: IDBFactory;
  readonly locks: Locks;
};

/** A request that is never answered: what a killed browser still asks for. */
const silent = (): IDBOpenDBRequest => new EventTarget() as IDBOpenDBRequest;

/** The disk, as somebody who may be gone sees it. */
export function diskFor(factory: IDBFactory, life: Life, connections: Connection[]): IDBFactory {
  return {
    open(name: string, version?: number) {
      if (!life.alive) return silent();
      const request = factory.open(name, version);
      request.addEventListener('success', () => {
        connections.push(request.result as Connection);
      });
      return request;
    },
    deleteDatabase: (name: string) => factory.deleteDatabase(name),
    cmp: (a: unknown, b: unknown) => factory.cmp(a, b),
    databases: () => factory.databases(),
  };
}

/** The real device, on one page of a tablet's browser. */
export class Page {
  readonly life: Life = { alive: true, frozen: false };
  readonly timers: { readonly at: number; call(): void }[] = [];
  readonly connections: Connection[] = [];
  device!: Device;
  readonly #place: Place;
  readonly #listeners = new Set<(message: string) => void>();
  #stop = (): void => undefined;

  private constructor(place: Place) {
    this.#place = place;
  }

  static async open(place: Place): Promise<Page> {
    const page = new Page(place);
    await page.#start();
    return page;
  }

  async #start(): Promise<void> {
    const { life, timers } = this;
    const { tablet, world, factory, locks } = this.#place;
    const now = (): number => world.now() + tablet.shift;
    Dexie.dependencies.indexedDB = diskFor(factory, life, this.connections);
    this.device = await openDevice({
      databaseName: DATABASE,
      appVersion: '1.0.0',
      environment: {
        fetch: (path, init) =>
          new Promise((resolve, reject) => {
            const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : null;
            const method = init.method ?? 'GET';
            const taken = (response: Response): void => {
              if (path === PATHS.switch && response.ok) tablet.take((body as { readonly person: string }).person);
              resolve(response);
            };
            world.requests.push({ tablet, life, kind: 'fetch', path, method, body, resolve: taken, reject });
          }),
        now,
        newId: () => idFrom(world.random, now()),
        random: () => world.random.next(),
        online: () => tablet.online,
        onBug: (error) => {
          if (life.alive) world.bugs.push(error);
        },
        locks: locks.of(life),
        storage: null,
        after: (milliseconds, call) => {
          const timer = { at: world.now() + milliseconds, call };
          timers.push(timer);
          return () => {
            const at = timers.indexOf(timer);
            if (at >= 0) timers.splice(at, 1);
          };
        },
        onWake: () => () => undefined,
        listen: (_path, onMessage) => {
          this.#listeners.add(onMessage);
          return () => {
            this.#listeners.delete(onMessage);
          };
        },
        askForWake: () => Promise.resolve(),
      },
      seal: plainSeal(world.random),
      scaleImage: async (file) => {
        const jpeg = await file.arrayBuffer();
        return { jpeg, thumb: jpeg.slice(0, 4), width: 40, height: 30 };
      },
      upload: (upload) =>
        new Promise((resolve) => {
          world.requests.push({ tablet, life, kind: 'upload', upload, resolve });
        }),
    });
    this.#stop = this.device.start();
  }

  /** What the back office says on its stream reaches it. */
  hear(message: string): void {
    if (!this.life.frozen) for (const hear of this.#listeners) hear(message);
  }

  /** Calls what was to be called until now. */
  pass(now: number): void {
    if (this.life.frozen) return;
    for (const timer of this.timers.filter(({ at }) => at <= now)) {
      this.timers.splice(this.timers.indexOf(timer), 1);
      timer.call();
    }
  }

  /** It is gone, whatever it was doing: what was not committed is undone, and what it asked for is never answered. */
  end(): void {
    const { requests } = this.#place.world;
    this.life.alive = false;
    // What follows the database would follow those of all later runs too.
    this.#stop();
    this.#abort();
    for (const connection of this.connections.splice(0)) connection.close();
    for (let at = requests.length - 1; at >= 0; at -= 1) if (requests[at]?.life === this.life) requests.splice(at, 1);
    this.timers.splice(0);
    this.#listeners.clear();
  }

  /** The browser closes its database by itself, in the middle of whatever is being written. */
  closeDatabase(): void {
    this.#abort();
    for (const connection of this.connections.splice(0)) forceCloseDatabase(connection as never);
  }

  #abort(): void {
    for (const transaction of this.transactions()) transaction._abort('AbortError');
  }

  /** Those of this page that are under way. */
  transactions(): readonly Transaction[] {
    return this.connections.flatMap((connection) =>
      connection._rawDatabase.transactions.filter(({ db, _state }) => db === connection && _state !== 'finished'),
    );
  }
}
