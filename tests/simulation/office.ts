import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import type { Transaction } from 'kysely';
import { type Chunks, openChunks } from '../../src/backoffice/chunks/chunks.ts';
import type { Shelf } from '../../src/backoffice/chunks/shelf.ts';
import { HttpProblem, problemBody, statusOfProblem } from '../../src/backoffice/http/problem.ts';
import { takePush } from '../../src/backoffice/sync/takePush.ts';
import { readFeed } from '../../src/backoffice/sync/readFeed.ts';
import { describeSession } from '../../src/backoffice/auth/describeSession.ts';
import type { Actor, Context } from '../../src/backoffice/http/context.ts';
import { markReceived } from '../../src/backoffice/photos/markReceived.ts';
import type { Random } from '../../src/backoffice/demo/random.ts';
import { createOrganisation } from '../../src/backoffice/store/createOrganisation.ts';
import { isOfNow, leapFeeds } from '../../src/backoffice/store/leaps.ts';
import type { Schema } from '../../src/backoffice/store/schema.ts';
import { scopeOf } from '../../src/domain/permissions.ts';
import { type FeedState, PATHS, photoAskSchema, pushRequestSchema, type Receipt } from '../../src/sync/protocol.ts';
import { rescueRequestSchema } from '../../src/sync/rescue.ts';

export type Reply = { readonly status: number; readonly body: unknown };

/** Tables that a restored backup brings back as they were. */
const RESTORED = ['edits', 'interventions', 'conflicts', 'photos', 'departures', 'feed_leaps'] as const;
type Backup = {
  readonly feed: FeedState;
  readonly photos: ReadonlyMap<string, Uint8Array>;
  readonly rows: { readonly [table: string]: readonly object[] };
};

/** In versions: more than any run gives. */
const [SHORTEST_LEAP, LONGEST_LEAP] = [2 ** 20, 2 ** 32];

/** What the database says of a write that fails this time. */
class Stumble extends Error {}

/** What comes of a request, as HTTP tells it. */
async function answered(work: () => Promise<unknown>): Promise<Reply> {
  try {
    return { status: 200, body: await work() };
  } catch (error) {
    if (error instanceof Stumble)
      return { status: statusOfProblem('internal-error'), body: problemBody('internal-error') };
    if (!(error instanceof HttpProblem)) throw error;
    return { status: statusOfProblem(error.code), body: problemBody(error.code) };
  }
}

/** A database that fails at some of the next writes, counted from 1. */
function stumbling(context: Context, which: readonly number[]): Context {
  const { store } = context;
  let writes = 0;
  const write: typeof store.write = (work) => {
    writes += 1;
    return which.includes(writes) ? Promise.reject(new Stumble()) : store.write(work);
  };
  const onBug = (error: unknown): void => {
    if (!(error instanceof Stumble)) context.onBug(error);
  };
  return { ...context, store: { ...store, write }, onBug };
}

/** A shelf without a disk. What is no longer needed goes at once: tablets meet chunks that are gone. */
function memoryShelf(meanwhile: () => Promise<void>): Shelf {
  const files = new Map<string, Buffer>();
  return {
    read: (name) => Promise.resolve(files.get(name) ?? null),
    write: (name, bytes) => {
      files.set(name, Buffer.from(bytes));
      return meanwhile();
    },
    names: () => Promise.resolve(new Set(files.keys())),
    remove: (name) => {
      files.delete(name);
      return Promise.resolve();
    },
    clean: (kept) => {
      for (const name of files.keys()) if (!kept.has(name)) files.delete(name);
      return Promise.resolve();
    },
  };
}

/** Small, so that the few interventions of a simulation make several. */
function smallChunks(context: Context, meanwhile: () => Promise<void>): Chunks {
  const shelves = new Map<string, Shelf>();
  const shelf = (_organisation: string, scope: string): Shelf => {
    const found = shelves.get(scope) ?? memoryShelf(meanwhile);
    shelves.set(scope, found);
    return found;
  };
  return openChunks(context, { shelf, size: 2, over: 2 });
}

/** The real store and the real application of edits, behind requests as values: no socket, no file. */
export class Office {
  readonly context: Context;
  readonly organisation: string;
  /** Bytes of photos that are whole, by SHA-256; of uploads under way, by their address. */
  readonly photos = new Map<string, Uint8Array>();
  readonly uploads = new Map<string, Uint8Array>();
  /** Edits that were received, and that a restored backup may not have: by id. */
  readonly forgotten = new Map<string, Schema['edits']>();
  /** Photos that were received, and that it may no longer have. */
  readonly forgottenPhotos = new Set<string>();
  /** Edits of rescue files that were refused, and why, by id. */
  readonly notBrought = new Map<string, string>();
  /** What happens while chunks are being written. */
  meanwhile: () => Promise<void> = () => Promise.resolve();
  readonly #expired = new Set<string>();
  readonly #chunks: Chunks | null;
  #backup: Backup | null = null;

  private constructor(context: Context, organisation: string, inChunks: boolean) {
    this.context = context;
    this.#chunks = inChunks ? smallChunks(context, () => this.meanwhile()) : null;
    this.organisation = organisation;
  }

  static async open(context: Context, inChunks: boolean): Promise<Office> {
    const organisation = await context.store.write((trx) =>
      createOrganisation(context, trx, {
        name: 'Ville simulée',
        bounds: [46, 0, 47, 1],
        basemap: 'none',
        timeZone: 'Europe/Paris',
      }),
    );
    if (organisation === null) throw new Error('an organisation is made');
    return new Office(context, organisation, inChunks);
  }

  async addSector(name: string): Promise<string> {
    const id = this.context.newId();
    await this.context.store.db.insertInto('sectors').values({ organisation: this.organisation, id, name }).execute();
    return id;
  }

  /** Another agent of a device that somebody else signed in on. */
  async join({ device }: { readonly device: string }, id: string, sector: string | null) {
    const { organisation } = this;
    await this.context.store.write(async (trx) => {
      await this.#add(trx, { id, role: 'agent', sector });
      await trx.insertInto('device_people').values({ organisation, device, person: id }).execute();
    });
    return { organisation, user: { id, name: 'Personne', role: 'agent', sector }, device, tokenHash: '' } as const;
  }

  async #add(
    trx: Transaction<Schema>,
    { id, role, sector }: { readonly id: string; readonly role: string; readonly sector: string | null },
  ): Promise<void> {
    await trx
      .insertInto('people')
      .values({
        organisation: this.organisation,
        id,
        name: `Personne ${id.slice(-4)}`,
        role,
        email: null,
        password_hash: null,
        sector,
        active: 1,
        created_at: this.context.now(),
      })
      .execute();
  }

  /** A person signed in on a device of their own. */
  async signIn(role: Actor['user']['role'], sector: string | null): Promise<Actor & { readonly device: string }> {
    const { context, organisation } = this;
    const [id, device] = [context.newId(), context.newId()];
    const now = context.now();
    await context.store.write(async (trx) => {
      await this.#add(trx, { id, role, sector });
      await trx
        .insertInto('devices')
        .values({
          organisation,
          id: device,
          person: id,
          name: 'Tablette',
          enrolled_at: now,
          last_contact_at: now,
          revoked_at: null,
          pending_edits: 0,
          pending_photos: 0,
          oldest_pending_at: null,
          quarantined: 0,
          persisted: null,
          app_version: '',
        })
        .execute();
      await trx.insertInto('device_people').values({ organisation, device, person: id }).execute();
    });
    return { organisation, user: { id, name: 'Personne', role, sector }, device, tokenHash: '' };
  }

  async reassign(person: string, sector: string | null): Promise<void> {
    const { context, organisation } = this;
    await context.store.db
      .updateTable('people')
      .set({ sector })
      .where('organisation', '=', organisation)
      .where('id', '=', person)
      .execute();
  }

  /** Ends the session of a device: it is to enrol again. */
  expire(device: string): void {
    this.#expired.add(device);
  }

  isExpired(device: string): boolean {
    return this.#expired.has(device);
  }

  /** `failing`: at which of the writes of a push the database fails. */
  async answer(
    actor: Actor & { readonly device: string },
    path: string,
    body: unknown,
    failing: readonly number[] = [],
  ): Promise<Reply> {
    const url = new URL(path, 'http://office.test');
    const { context, organisation } = this;
    if (url.pathname === PATHS.enrol) this.#expired.delete(actor.device);
    if (this.isExpired(actor.device))
      return { status: statusOfProblem('session-needed'), body: problemBody('session-needed') };
    if (url.pathname.startsWith(`${PATHS.chunks}/`)) {
      const sha256 = url.pathname.slice(PATHS.chunks.length + 1);
      return answered(async () => JSON.parse(gunzipSync(await this.#chunk(actor, sha256)).toString()) as unknown);
    }
    switch (url.pathname) {
      case PATHS.switch: {
        const { person } = body as { readonly person: string };
        const row = (await this.rows('people')).find((each) => each.id === person);
        const user = { id: person, name: 'Personne', role: 'agent', sector: row?.sector ?? null } as const;
        return { status: 200, body: await describeSession(context, { ...actor, user }) };
      }
      case PATHS.session:
      case PATHS.enrol:
        return { status: 200, body: await describeSession(context, actor) };
      case PATHS.push: {
        const read = pushRequestSchema.safeParse(body);
        if (!read.success) return { status: 400, body: { code: 'request-invalid', message: { fr: '-', en: '-' } } };
        return answered(() => takePush(stumbling(context, failing), actor, actor.device, read.data));
      }
      case PATHS.rescue: {
        const read = rescueRequestSchema.parse(body);
        const reply = await answered(() => takePush(stumbling(context, failing), actor, read.device, read, 'brought'));
        const { receipts = [] } = reply.body as { readonly receipts?: readonly Receipt[] };
        for (const { id, result, code } of receipts)
          if (result === 'rejected') this.notBrought.set(id, code ?? '');
          else this.notBrought.delete(id);
        return reply;
      }
      case PATHS.pull: {
        const { searchParams: query } = url;
        const asked = {
          epoch: query.get('epoch') ?? '',
          scope: query.get('scope') ?? '',
          version: Number(query.get('version') ?? 0),
          heard: (query.get('heard') ?? '0').split(',').map(Number),
        };
        const page = await readFeed(context, organisation, scopeOf(actor.user), asked, this.#chunks);
        return { status: 200, body: { ...page, rows: page.rows.map((row) => JSON.parse(row) as unknown) } };
      }
      case PATHS.photoReceipts: {
        const { hashes, epoch, heard = [] } = photoAskSchema.parse(body);
        if (epoch !== undefined && !(await isOfNow(context, organisation, { epoch, versions: heard })))
          return { status: statusOfProblem('epoch-changed'), body: problemBody('epoch-changed') };
        const received = await this.#received();
        return {
          status: 200,
          body: {
            feed: await this.feedState(),
            received: hashes.flatMap((sha256) => {
              const bytes = this.photos.get(sha256);
              return bytes && received.has(sha256) ? [{ sha256, size: bytes.byteLength }] : [];
            }),
          },
        };
      }
      case PATHS.territory:
        return { status: 200, body: { type: 'FeatureCollection', features: [] } };
      case PATHS.report:
        return { status: 204, body: null };
      default:
        return { status: 404, body: { code: 'not-found', message: { fr: '-', en: '-' } } };
    }
  }

  #chunk(actor: Actor, sha256: string): Promise<Buffer> {
    if (!this.#chunks) throw new Error('none was offered');
    return this.#chunks.read(this.organisation, scopeOf(actor.user), sha256);
  }

  /** Bytes of an upload from `offset` on. Whole ones become a photo where their hash is right. */
  async receive(url: string, sha256: string, offset: number, bytes: Uint8Array, size: number): Promise<boolean> {
    const before = this.uploads.get(url) ?? new Uint8Array();
    if (offset !== before.byteLength) return false;
    const now = Uint8Array.from([...before, ...bytes]);
    this.uploads.set(url, now);
    if (now.byteLength < size) return true;
    this.uploads.delete(url);
    if (createHash('sha256').update(now).digest('hex') !== sha256) return false;
    this.photos.set(sha256, now);
    await markReceived(this.context, this.organisation, sha256);
    return true;
  }

  async rows<T extends keyof Schema>(table: T): Promise<readonly Schema[T][]> {
    const { db } = this.context.store;
    const found = await db
      .selectFrom(table as 'edits')
      .selectAll()
      .where('organisation', '=', this.organisation)
      .execute();
    return found as unknown as readonly Schema[T][];
  }

  async backUp(): Promise<void> {
    const rows: { [table: string]: readonly object[] } = {};
    for (const table of RESTORED) rows[table] = await this.rows(table);
    this.#backup = { feed: await this.feedState(), photos: new Map(this.photos), rows };
  }

  /** What the service does with its database when it starts. */
  async start(random: Random): Promise<void> {
    await leapFeeds(this.context, () => random.whole(SHORTEST_LEAP, LONGEST_LEAP));
  }

  /** As an operator does it: the database of the last backup is put back, and the service started. */
  async restore(random: Random): Promise<void> {
    const backup = this.#backup;
    if (!backup) return;
    for (const row of await this.rows('edits')) this.forgotten.set(row.id, row);
    // The whole machine goes back.
    for (const sha256 of this.photos.keys()) if (!backup.photos.has(sha256)) this.forgottenPhotos.add(sha256);
    this.photos.clear();
    for (const [sha256, bytes] of backup.photos) this.photos.set(sha256, bytes);
    this.uploads.clear();
    const { context, organisation } = this;
    await context.store.write(async (trx) => {
      for (const table of RESTORED) {
        await trx
          .deleteFrom(table as 'edits')
          .where('organisation', '=', organisation)
          .execute();
        for (const row of backup.rows[table] ?? [])
          await trx
            .insertInto(table as 'edits')
            .values(row as Schema['edits'])
            .execute();
      }
      await trx.updateTable('organisations').set(backup.feed).where('id', '=', organisation).execute();
    });
    await this.start(random);
  }

  async #received(): Promise<ReadonlySet<string>> {
    const rows = await this.rows('photos');
    return new Set(rows.flatMap((row) => (row.received_at === null ? [] : [row.sha256])));
  }

  /** What its stream says of its feed. */
  feedState(): Promise<FeedState> {
    return this.context.store.db
      .selectFrom('organisations')
      .select(['epoch', 'version'])
      .where('id', '=', this.organisation)
      .executeTakeFirstOrThrow();
  }
}
