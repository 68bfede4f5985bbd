import type { FeedState } from '../sync/protocol.ts';
import { addressBooks } from './addresses/addressBooks.ts';
import type { OpenSearcher } from './addresses/addressSearcher.ts';
import { searcherAside } from './addresses/searcherAside.ts';
import { basemaps } from './basemap/basemaps.ts';
import type { Context } from './context.ts';
import type { Device } from './device.ts';
import { editDraft, newDraft } from './drafts/beginDraft.ts';
import { discardDraft } from './drafts/discardDraft.ts';
import { draftKeeper } from './drafts/draftKeeper.ts';
import { keepPhoto } from './drafts/keepPhoto.ts';
import { toDraft } from './drafts/toDraft.ts';
import type { Environment } from './environment.ts';
import { browserEnvironment } from './environment.ts';
import { changeRecord } from './finish/change.ts';
import { finish } from './finish/finish.ts';
import { live } from './live.ts';
import { newId } from './newId.ts';
import type { ScaleImage } from './photo/scaleImage.ts';
import { scaleImage } from './photo/scaleImage.ts';
import { delivery } from './read/delivery.ts';
import { disputes } from './read/disputes.ts';
import { list } from './read/list.ts';
import { near } from './read/near.ts';
import { photo } from './read/photo.ts';
import { quarantine, waiting } from './read/waiting.ts';
import { within } from './read/within.ts';
import { ageSeal } from './rescue/ageSeal.ts';
import type { Seal } from './rescue/seal.ts';
import { createDatabase } from './store/database.ts';
import { readMeta } from './store/meta.ts';
import { reopened, storageProblem } from './store/storageProblem.ts';
import { roomHere, withRoom } from './store/withRoom.ts';
import { toLocal } from './store/recordRow.ts';
import { openField } from './sync/fieldView.ts';
import { scheduler } from './sync/scheduler.ts';
import type { UploadPhoto } from './sync/uploadPhoto.ts';

/** What openDevice is given; everything has a default in a browser's page. */
export type DeviceOptions = {
  readonly databaseName?: string;
  readonly environment?: Environment;
  readonly scaleImage?: ScaleImage;
  readonly upload?: UploadPhoto;
  readonly openAddresses?: OpenSearcher;
  readonly seal?: Seal;
  readonly appVersion?: string;
};

/** What only a signing in or a sync round needs is read when it is needed: the first screen comes before. */
const session = () => import('./session/session.ts');

function uploadLater(environment: Environment, origin: string): UploadPhoto {
  return async (upload) => {
    const { tusUpload } = await import('./sync/tusUpload.ts');
    return tusUpload(environment, origin)(upload);
  };
}

function makeContext(options: DeviceOptions, nudge: () => void): Context {
  const given = options.environment ?? { ...browserEnvironment(), newId: () => newId(Date.now()) };
  // A disk that is full or that the browser closed is no bug: what goes on behind the screens is tried again, and they
  // say it where one writes.
  const onBug = (error: unknown): void => {
    const code = storageProblem(error);
    if (code !== 'storage-full' && code !== 'storage-closed') given.onBug(error);
  };
  // Over what was given, not a copy of it: parts of it may become another later.
  const environment = Object.create(given, { onBug: { value: onBug } }) as Environment;
  return {
    database: createDatabase(options.databaseName ?? 'sillage'),
    environment,
    scaleImage: options.scaleImage ?? scaleImage,
    upload: options.upload ?? uploadLater(environment, globalThis.location.origin),
    openAddresses: options.openAddresses ?? searcherAside,
    seal: options.seal ?? ageSeal,
    appVersion: options.appVersion ?? '',
    nudge,
  };
}

/**
 * Opens the tablet's database and gives the screens all they may ask of it. Rejects where the browser has no
 * database to offer; nothing runs by itself before `start()`.
 */
export async function openDevice(options: DeviceOptions = {}): Promise<Device> {
  const context = makeContext(options, () => {
    rounds.nudge();
  });
  const { database, environment } = context;
  const rounds = scheduler(context);
  const keeper = draftKeeper(context);
  const basemap = basemaps(context);
  const addresses = addressBooks(context);
  const followers = new Set<() => void>();
  let heard: FeedState | null = null;
  await database.open();

  const signedIn = async <T extends { readonly ok: boolean }>(opening: Promise<T>): Promise<T> => {
    const outcome = await opening;
    // The screens go on at once; the first round runs behind them.
    if (outcome.ok) void rounds.now();
    return outcome;
  };

  return {
    session: live(() => readMeta(database, 'session')),
    crew: live(async () => ((await readMeta(database, 'crew')) ?? []).map((each) => each.user)),
    switchAgent: (person) => signedIn(session().then(({ switchAgent }) => switchAgent(context, person))),
    enrol: (code, deviceName) => signedIn(session().then(({ enrol }) => enrol(context, code, deviceName))),
    signIn: (email, password) => signedIn(session().then(({ signIn }) => signIn(context, email, password))),
    setUp: (answers) => signedIn(session().then(({ setUp }) => setUp(context, answers))),
    signOut: async () => (await session()).signOut(context),
    comeBack: async () => {
      const back = await (await session()).comeBack(context);
      if (back) void rounds.now();
      return back;
    },
    emptied: live(() => readMeta(database, 'emptied')),
    forgetEmptied: () => database.meta.delete('emptied'),

    list: (asked) => live(() => list(database, asked)),
    near: (point, radius, asked) => live(() => near(database, point, radius, asked)),
    within: (bounds, asked) => live(() => within(database, bounds, asked)),
    one: (id) =>
      live(async () => {
        const row = await database.records.get(id);
        return row ? toLocal(row) : null;
      }),

    disputes: live(() => disputes(database)),
    drafts: live(async () => (await database.drafts.orderBy('keptAt').reverse().toArray()).map(toDraft)),
    async draft(id) {
      const row = await reopened(() => database.drafts.get(id));
      if (!row) return null;
      // Whoever reads the draft knows all its photos, and may remove them.
      keeper.unseen.forget(id);
      return toDraft(row);
    },
    async newDraft(kind) {
      const { row, kept } = await newDraft(context, kind);
      if (!kept) keeper.began(row);
      return toDraft(row);
    },
    async editDraft(id) {
      const outcome = await editDraft(context, id);
      keeper.unseen.forget(id);
      return outcome;
    },
    keepDraft: (draft) => withRoom(context, () => keeper.keep(draft)),
    async discardDraft(id) {
      keeper.forget(id);
      await discardDraft(context, id);
    },
    keepPhoto: (draft, file, role, point) =>
      withRoom(context, () => keepPhoto(context, keeper, { draft, file, role, point })),
    photo: (sha256, size) => photo(context, sha256, size),
    finish: (submission) => withRoom(context, () => finish(context, keeper.unseen, submission)),
    change: (id, change) => withRoom(context, () => changeRecord(context, id, change)),

    delivery: live(() => delivery(database)),
    waiting: live(() => waiting(database)),
    quarantine: live(() => quarantine(database)),
    async rescueFile(phrase) {
      const { rescueFile } = await import('./rescue/rescueFile.ts');
      return reopened(() => rescueFile(context, phrase));
    },
    async refusedFile(edit, phrase) {
      const { refusedFile } = await import('./rescue/rescueFile.ts');
      return reopened(() => refusedFile(context, edit, phrase));
    },
    bringRescue: async (file, phrase, onProgress) =>
      (await import('./rescue/bringRescue.ts')).bringRescue(context, file, phrase, onProgress),
    syncNow: () => rounds.now(),
    async openField() {
      if (await openField(context)) rounds.nudge();
    },
    changes(call) {
      followers.add(call);
      return () => {
        followers.delete(call);
      };
    },
    start() {
      void import('./sync/housekeeping.ts')
        .then(({ dropOrphanedBytes }) => dropOrphanedBytes(context))
        .catch(environment.onBug);
      const stopRounds = rounds.start();
      const following = import('./sync/followFeed.ts').then(({ followFeed }) =>
        followFeed(context, (state) => {
          rounds.told(state);
          const before = heard;
          heard = state;
          // The first word says where the feed stands, and no more.
          if (before && (before.epoch !== state.epoch || before.version !== state.version))
            for (const call of followers) call();
        }),
      );
      following.catch(environment.onBug);
      return () => {
        stopRounds();
        void following.then((stop) => {
          stop();
        });
      };
    },
    storage: () => roomHere(context),
    territory: live(async () => (await readMeta(database, 'territory'))?.value ?? null),
    basemap,
    addresses,
    keepFiles() {
      const following = import('./files/followFiles.ts').then(({ followFiles }) =>
        followFiles(context, [addresses.refresh, basemap.refresh]),
      );
      following.catch(environment.onBug);
      return () => {
        void following.then((stop) => {
          stop();
        });
      };
    },
  };
}
