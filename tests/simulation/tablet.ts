import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Actor } from '../../src/backoffice/http/context.ts';
import type { Edit } from '../../src/domain/edit.ts';
import { createDatabase, type Database } from '../../src/device/store/database.ts';
import { type RowOf, rowsOf, type TableName } from './disk.ts';
import { Locks } from './locks.ts';
import { DATABASE, diskFor, Page, type World } from './page.ts';

/** All that a tablet had at a moment. */
type Image = {
  readonly rows: ReadonlyMap<string, readonly unknown[]>;
  readonly promised: ReadonlyMap<string, Edit>;
  readonly promisedPhotos: ReadonlySet<string>;
};
const NOTHING: Image = { rows: new Map(), promised: new Map(), promisedPhotos: new Set() };

/** An agent's tablet: the real device over an IndexedDB of its own, on one page or two, with a clock of its own. */
export class Tablet {
  readonly name: string;
  /** Agents who were enrolled on it. */
  readonly crew: (Actor & { readonly device: string })[];
  /** For which of them the back office takes it, by its cookie. */
  #taken = 0;
  /** Milliseconds by which its clock is wrong. */
  shift: number;
  /** Edits of which it was said "Enregistré". */
  readonly promised = new Map<string, Edit>();
  readonly promisedPhotos = new Set<string>();
  /** Edits of which its disk no longer knows, because it was erased or is that of an earlier day. */
  readonly forgot = new Map<string, Edit>();
  /** Edits that are in rescue files too, by id; photos, by hash. */
  readonly inFiles = new Map<string, Edit>();
  readonly photosInFiles = new Set<string>();
  /** Whether that ever happened to it. */
  rewound = false;
  /** Whether its disk was erased, and it has signed in by itself since or is still to. */
  erased = false;
  /** Photos whose bytes its disk has lost. */
  readonly lost = new Set<string>();
  /** How often its browser closed the database. */
  closings = 0;
  online = true;
  /** Who it was last handed to, and how many handovers are under way; null: nobody can say. */
  handed: string | null = null;
  handing = 0;
  look!: Database;
  readonly #world: World;
  readonly #locks = new Locks();
  #factory = new IDBFactory();
  #image: Image | null = null;
  #pages: readonly Page[] = [];
  /** Which of its pages is in front. */
  #front = 0;

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

  /** The page in front. */
  get page(): Page {
    const page = this.#pages[this.#front];
    if (!page) throw new Error('the app is open');
    return page;
  }

  get pages(): readonly Page[] {
    return this.#pages;
  }

  /** Starts the app on what the tablet holds. */
  async start(): Promise<void> {
    Dexie.dependencies.IDBKeyRange = IDBKeyRange;
    this.look = this.#looking();
    this.#front = 0;
    this.#pages = [await this.#open()];
  }

  #open(): Promise<Page> {
    return Page.open({ tablet: this, world: this.#world, factory: this.#factory, locks: this.#locks });
  }

  /** A look at the disk that is no page's. */
  #looking(): Database {
    Dexie.dependencies.indexedDB = diskFor(this.#factory, { alive: true, frozen: false }, []);
    return createDatabase(DATABASE);
  }

  /** What is on its disk at this moment, while nothing is being written. */
  rows<K extends TableName>(table: K): readonly RowOf<K>[] {
    return rowsOf(this.#factory, DATABASE, table);
  }

  /** Opens a second page, brings the other one to the front, or closes it. */
  async turnPages(closing: boolean): Promise<void> {
    const other = 1 - this.#front;
    if (!this.#pages[other]) {
      const page = await this.#open();
      // Killed meanwhile, there is no browser to open it in.
      if (this.#pages.length === 1) this.#pages = [this.page, page];
      else page.end();
    } else if (closing) {
      const { page } = this;
      this.#pages[other].end();
      this.#pages = [page];
      this.#front = 0;
    } else {
      this.#front = other;
      this.page.life.frozen = false;
    }
  }

  /** The page that is not in front gets no time any more, until somebody comes back to it. */
  freeze(): void {
    const other = this.#pages[1 - this.#front];
    if (other) other.life.frozen = true;
  }

  /** Signs in again by itself where the disk was erased, as the app does when it is opened; then a round. */
  async sync(): Promise<void> {
    const { device } = this.page;
    if (this.rewound) await device.comeBack();
    await device.syncNow();
  }

  /** Who holds it, by its own word. */
  async holder(): Promise<string | undefined> {
    const row = await this.look.meta.get('session');
    return row?.key === 'session' ? row.value.user.id : undefined;
  }

  /** The battery is pulled out: what was not committed is gone, and what was asked for is never answered. */
  kill(): void {
    for (const page of this.#pages) page.end();
    this.#pages = [];
    this.handed = null;
    this.handing = 0;
  }

  /** The browser closes the database of one of its pages by itself. */
  close(pick: <T>(from: readonly T[]) => T): void {
    this.closings += 1;
    pick(this.#pages).closeDatabase();
  }

  /** Its disk is full: what is being written fails, and the app goes on. */
  fail(): void {
    for (const { mode, _requests } of this.#pages.flatMap((page) => page.transactions())) {
      const next = _requests.find(({ request }) => request.source && request.readyState !== 'done');
      if (mode === 'readwrite' && next)
        next.operation = () => {
          throw new DOMException('no room', 'QuotaExceededError');
        };
    }
  }

  /** The disk loses the bytes of a photo that waits to be sent. */
  async lose(pick: <T>(from: readonly T[]) => T): Promise<void> {
    const photos = await this.look.photos.where('unsent').equals(1).toArray();
    if (photos.length === 0) return;
    const { sha256 } = pick(photos);
    await this.look.photoBytes.delete(sha256);
    this.lost.add(sha256);
  }

  /** Somebody makes an image of the disk. */
  async keepImage(): Promise<void> {
    const rows = new Map<string, readonly unknown[]>();
    const { tables } = this.look;
    await this.look.transaction('r', tables, async () => {
      for (const table of tables) rows.set(table.name, await table.toArray());
    });
    this.#image = { rows, promised: new Map(this.promised), promisedPhotos: new Set(this.promisedPhotos) };
  }

  /** Its disk is as it was when the image was made: what was done since is gone, sent or not. The app is not open. */
  putImage(): Promise<void> {
    return this.#image ? this.#become(this.#image) : Promise.resolve();
  }

  /** The browser erased all that the app kept; its cookie stays. The app is not open. */
  erase(): Promise<void> {
    return this.#become(NOTHING, true);
  }

  async #become({ rows, promised, promisedPhotos }: Image, erased = false): Promise<void> {
    this.erased = erased;
    this.rewound = true;
    const gone = (await this.look.edits.toArray()).map((row): [string, Edit] => [row.id, row.edit]);
    for (const [id, edit] of [...this.promised, ...gone]) this.forgot.set(id, edit);
    for (const id of promised.keys()) this.forgot.delete(id);
    for (const id of this.promised.keys()) if (!this.inFiles.has(id)) this.promised.delete(id);
    for (const [id, edit] of promised) this.promised.set(id, edit);
    for (const sha256 of this.promisedPhotos) if (!this.photosInFiles.has(sha256)) this.promisedPhotos.delete(sha256);
    for (const sha256 of promisedPhotos) this.promisedPhotos.add(sha256);
    this.#factory = new IDBFactory();
    if (rows.size === 0) return;
    const disk = this.#looking();
    await disk.transaction('rw', disk.tables, async () => {
      for (const [name, all] of rows) await disk.table(name).bulkAdd(all);
    });
    disk.close();
  }
}
