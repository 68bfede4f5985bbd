import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Actor } from '../../src/backoffice/http/context.ts';
import type { Edit } from '../../src/domain/edit.ts';
import type { Device } from '../../src/device/device.ts';
import { openDevice } from '../../src/device/openDevice.ts';
import { createDatabase, type Database } from '../../src/device/store/database.ts';
import type { Upload } from '../../src/device/sync/uploadPhoto.ts';
import type { Answer } from '../../src/device/ask.ts';
import type { Random } from '../../src/backoffice/demo/random.ts';
import { PATHS } from '../../src/sync/protocol.ts';
import { idFrom } from './idFrom.ts';

/** Something a tablet asked of the network and waits for. */
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

/** One run of the app, from its start to the moment the browser is killed. */
export type Life = { alive: boolean };

export type World = {
  /** True time, UTC milliseconds. */
  readonly now: () => number;
  readonly random: Random;
  readonly requests: Request[];
  readonly bugs: unknown[];
};

type Connection = { readonly _rawDatabase: { readonly transactions: readonly Transaction[] } };
type Transaction = {
  readonly _state: string;
  readonly mode: string;
  readonly _requests: readonly { operation: () => unknown; readonly request: IDBRequest }[];
  _abort(name: string): void;
};

/** A request that is never answered: what a killed browser still asks for. */
const silent = (): IDBOpenDBRequest => new EventTarget() as IDBOpenDBRequest;

/** An agent's tablet: the real device over an IndexedDB of its own, with a clock of its own. */
export class Tablet {
  readonly name: string;
  /** Agents who were enrolled on it. */
  readonly crew: (Actor & { readonly device: string })[];
  /** For which of them the back office takes it, by its cookie. */
  #taken = 0;
  /** Milliseconds by which its clock is wrong. */
  readonly shift: number;
  readonly timers: { readonly at: number; readonly life: Life; call(): void }[] = [];
  /** Edits of which it was said "Enregistré". */
  readonly promised = new Map<string, Edit>();
  readonly promisedPhotos = new Set<string>();
  online = true;
  /** Who it was last handed to, and how many handovers are under way; null: nobody can say. */
  handed: string | null = null;
  handing = 0;
  device!: Device;
  look!: Database;
  readonly #world: World;
  readonly #factory = new IDBFactory();
  readonly #connections: Connection[] = [];
  readonly #listeners = new Set<{ readonly life: Life; hear(message: string): void }>();
  #life: Life = { alive: false };
  #stop = (): void => undefined;

  constructor(world: World, name: string, crew: readonly (Actor & { readonly device: string })[], shift: number) {
    this.#world = world;
    this.name = name;
    this.crew = [...crew];
    this.shift = shift;
  }

  get actor(): Actor & { readonly device: string } {
    const actor = this.crew[this.#taken];
    if (!actor) throw new Error('a tablet has an agent');
    return actor;
  }

  /** The browser got this agent's cookie. */
  take(person: string): void {
    this.#taken = this.crew.findIndex((each) => each.user.id === person);
  }

  /** An administrator gives the agent that the back office takes it for another sector, or all of them. */
  reassign(sector: string | null): void {
    const { actor } = this;
    this.crew[this.#taken] = { ...actor, user: { ...actor.user, sector } };
  }

  /** Starts the app on what the tablet holds. */
  async start(): Promise<void> {
    const life = { alive: true };
    this.#life = life;
    const world = this.#world;
    const now = (): number => world.now() + this.shift;
    Dexie.dependencies.indexedDB = this.#factoryOf(life);
    Dexie.dependencies.IDBKeyRange = IDBKeyRange;
    this.look = createDatabase('tablet');
    this.device = await openDevice({
      databaseName: 'tablet',
      appVersion: '1.0.0',
      environment: {
        fetch: (path, init) =>
          new Promise((resolve, reject) => {
            const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : null;
            const method = init.method ?? 'GET';
            const taken = (response: Response): void => {
              if (path === PATHS.switch && response.ok) this.take((body as { readonly person: string }).person);
              resolve(response);
            };
            world.requests.push({ tablet: this, life, kind: 'fetch', path, method, body, resolve: taken, reject });
          }),
        now,
        newId: () => idFrom(world.random, now()),
        random: () => world.random.next(),
        online: () => this.online,
        onBug: (error) => {
          if (life.alive) world.bugs.push(error);
        },
        locks: null,
        storage: null,
        after: (milliseconds, call) => {
          const timer = { at: world.now() + milliseconds, life, call };
          this.timers.push(timer);
          return () => {
            const at = this.timers.indexOf(timer);
            if (at >= 0) this.timers.splice(at, 1);
          };
        },
        onWake: () => () => undefined,
        listen: (_path, onMessage) => {
          const listener = { life, hear: onMessage };
          this.#listeners.add(listener);
          return () => {
            this.#listeners.delete(listener);
          };
        },
        askForWake: () => Promise.resolve(),
      },
      scaleImage: async (file) => {
        const jpeg = await file.arrayBuffer();
        return { jpeg, thumb: jpeg.slice(0, 4), width: 40, height: 30 };
      },
      upload: (upload) =>
        new Promise((resolve) => {
          world.requests.push({ tablet: this, life, kind: 'upload', upload, resolve });
        }),
    });
    this.#stop = this.device.start();
  }

  /** What the back office says on its stream reaches it. */
  hear(message: string): void {
    for (const { life, hear } of this.#listeners) if (life.alive) hear(message);
  }

  /** Who holds it, by its own word. */
  async holder(): Promise<string | undefined> {
    const row = await this.look.meta.get('session');
    return row?.key === 'session' ? row.value.user.id : undefined;
  }

  get life(): Life {
    return this.#life;
  }

  /** The battery is pulled out: what was not committed is gone, and what was asked for is never answered. */
  kill(): void {
    this.#life.alive = false;
    this.handed = null;
    this.handing = 0;
    // What follows the database would follow those of all later runs too.
    this.#stop();
    for (const transaction of this.#transactions()) transaction._abort('AbortError');
    this.#connections.splice(0);
    for (let at = this.#world.requests.length - 1; at >= 0; at -= 1)
      if (this.#world.requests[at]?.tablet === this) this.#world.requests.splice(at, 1);
    this.timers.splice(0);
    this.#listeners.clear();
  }

  /** Its disk is full: what is being written fails, and the app goes on. */
  fail(): void {
    for (const { mode, _requests } of this.#transactions()) {
      const next = _requests.find(({ request }) => request.source && request.readyState !== 'done');
      if (mode === 'readwrite' && next)
        next.operation = () => {
          throw new DOMException('no room', 'QuotaExceededError');
        };
    }
  }

  /** Those under way; several connections are of one database. */
  #transactions(): ReadonlySet<Transaction> {
    const all = this.#connections.flatMap(({ _rawDatabase }) => _rawDatabase.transactions);
    return new Set(all.filter(({ _state }) => _state !== 'finished'));
  }

  #factoryOf(life: Life): IDBFactory {
    const factory = this.#factory;
    const connections = this.#connections;
    return {
      open(name: string, version?: number) {
        if (!life.alive) return silent();
        const request = factory.open(name, version);
        request.addEventListener('success', () => {
          connections.push(request.result as unknown as Connection);
        });
        return request;
      },
      deleteDatabase: (name: string) => factory.deleteDatabase(name),
      cmp: (a: unknown, b: unknown) => factory.cmp(a, b),
      databases: () => factory.databases(),
    };
  }
}
