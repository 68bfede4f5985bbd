import type { Comment, FieldValue, Intervention, PhotoRef, PhotoRole, Point } from '../domain/intervention.ts';
import type { NearestAddress } from '../domain/addresses/nearestAddress.ts';
import type { AddressHit } from '../domain/addresses/searchAddresses.ts';
import type { LatLon } from '../domain/geo.ts';
import type { Addresses } from '../sync/addresses.ts';
import type { Basemap } from '../sync/basemap.ts';
import type { SetupRequest, Territory } from '../sync/desk.ts';
import type { Conflict, Session } from '../sync/protocol.ts';
import type { Failure } from './ask.ts';

/** What the screens read: the record with the edits of this device on top of what the back office sent. */
export type LocalIntervention = {
  readonly id: string;
  readonly intervention: Intervention;
  /** Revision of the back office that this stands on; 0: never pulled. */
  readonly rev: number;
  /** Edits made here that the back office has not confirmed. */
  readonly pending: number;
  readonly conflicts: readonly Conflict[];
  readonly doubtful: boolean;
  /** UTC milliseconds: newest of createdAt and last change, the order of lists. */
  readonly changedAt: number;
};

/** A form as it stands, kept at every change. Its id is the intervention's. */
export type Draft = {
  readonly id: string;
  readonly kind: string;
  /** The definition the form began with: it stays on it. */
  readonly kindVersion: number;
  /** 0: a new intervention; else the revision being edited. */
  readonly baseRev: number;
  readonly fields: { readonly [field: string]: FieldValue };
  readonly photos: readonly PhotoRef[];
  /** Half-typed text of the comment box. */
  readonly comment: string;
  /** Name of the field that had the focus, and how far the form was scrolled (CSS pixels). */
  readonly focus: string | null;
  readonly scroll: number;
  /**
   * Whether the form was on the screen when this was kept: after a kill the app opens with it. Kept here and not in
   * the browser's preferences, which are not on disk yet when the browser is killed.
   */
  readonly onScreen?: boolean;
  readonly author: string;
  /** UTC milliseconds. */
  readonly startedAt: number;
  readonly keptAt: number;
};

export type PhotoState = 'kept' | 'sending' | 'received';
export type LocalPhoto = {
  readonly sha256: string;
  readonly intervention: string;
  readonly size: number;
  readonly state: PhotoState;
  /** Bytes the back office holds so far. */
  readonly sent: number;
  /** UTC milliseconds. */
  readonly keptAt: number;
  readonly receivedAt: number | null;
  /** Code of the problem of the last try, or null. */
  readonly problem: string | null;
};

export type SyncState =
  'idle' | 'sending' | 'receiving' | 'offline' | 'sign-in-needed' | 'server-unavailable' | 'not-enrolled';

/** The figures of the delivery screen, counted over what this device made. */
export type Delivery = {
  readonly state: SyncState;
  readonly interventions: { readonly made: number; readonly received: number };
  readonly photos: { readonly made: number; readonly received: number };
  /** What the badge shows: interventions and photos not yet confirmed. */
  readonly waiting: number;
  readonly oldestWaitingAt: number | null;
  readonly lastContactAt: number | null;
  readonly quarantined: number;
  /** Interventions of the first sync that came so far, and how many there are; null: none is under way. */
  readonly arriving: { readonly received: number; readonly total: number } | null;
  /** Code of the problem (see domain/problems.ts) that makes things wait, or null. */
  readonly problem: string | null;
};

export type WaitingItem = {
  readonly intervention: string;
  readonly address: string;
  readonly edits: number;
  readonly photos: readonly LocalPhoto[];
  readonly since: number;
};
export type QuarantinedEdit = {
  readonly id: string;
  readonly intervention: string;
  readonly address: string;
  readonly code: string;
  readonly at: number;
};

export type StorageHealth = {
  /** null: the browser does not say. */
  readonly persisted: boolean | null;
  /** Bytes. */
  readonly usage: number | null;
  readonly quota: number | null;
  /** 'low' from four fifths on; 'full': no photo fits any more, while what is written still does. */
  readonly room: 'enough' | 'low' | 'full';
};

/** The basemap of the territory, and how far its fetching is. */
export type BasemapState = {
  /** What is drawn: the one that is whole here, else the one that the back office offers; null: none. */
  readonly drawn: Basemap | null;
  /** Whether all of `drawn` is here, so that it is drawn with no network. */
  readonly here: boolean;
  /** Bytes of the one on its way, which takes the place of `drawn` once it is whole; null: none is. */
  readonly arriving: { readonly received: number; readonly size: number } | null;
  /** Code of the problem of the last try to fetch it, or null. */
  readonly problem: string | null;
};

/** The browser erased what this device held. What the device had last said of what it still kept. */
export type Emptied = { readonly edits: number; readonly photos: number };

/** What became of what a rescue file holds. */
export type Brought = {
  /** `received`: the back office has them, since now or before. `ofOthers`: for somebody at the desk to bring. */
  readonly edits: {
    readonly inFile: number;
    readonly received: number;
    readonly refused: number;
    readonly ofOthers: number;
  };
  readonly photos: { readonly inFile: number; readonly received: number };
  /** Unfinished forms. `restored`: they stand on this device again; `known`: they are open here, or finished since. */
  readonly drafts: { readonly inFile: number; readonly restored: number; readonly known: number };
  /** false: the file is cut or altered; what came before was taken. */
  readonly whole: boolean;
};

/** What the agent changes when a form is finished. */
export type Submission = {
  readonly draft: string;
  readonly fields: { readonly [field: string]: FieldValue };
  readonly photos: readonly PhotoRef[];
  readonly comments: readonly Comment[];
};

/** At most `limit`; `open`: only those that somebody still has to act on (phase 'open' or 'stopped'). */
export type Asked = { readonly limit: number; readonly open?: boolean };

/** Ok, or the code of a problem in domain/problems.ts. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly code: string };

/** A live query: calls back now and at each change, until the returned function is called. */
export type Live<T> = (onValue: (value: T) => void) => () => void;

/** Everything the screens may ask of the tablet. Readers are live; writers resolve once the write is durable. */
export type Device = {
  /** Signed-in identity, read from the device itself so that it is there with no network; null: not enrolled. */
  readonly session: Live<Session | null>;
  /** Agents who may go on here without a code, whoever is signed in among them. */
  readonly crew: Live<readonly Session['user'][]>;
  /** Another agent of the crew goes on; works with no network. */
  switchAgent(person: string): Promise<Outcome<Session>>;
  enrol(code: string, deviceName: string): Promise<Outcome<Session>>;
  signIn(email: string, password: string): Promise<Outcome<Session>>;
  /** Makes the organisation of an empty installation, and signs its first administrator in. */
  setUp(answers: SetupRequest): Promise<Outcome<Session>>;
  /** Refused while something is unsent unless `force`. Unsent work is never deleted. */
  signOut(): Promise<Outcome<null>>;

  /** Newest first by changedAt. */
  list(asked: Asked & { readonly text?: string }): Live<readonly LocalIntervention[]>;
  /** Nearest first within the radius (metres); those whose position is doubtful come after all others. */
  near(
    point: { readonly lat: number; readonly lon: number },
    radius: number,
    asked: Asked,
  ): Live<readonly LocalIntervention[]>;
  /** Inside [south, west, north, east], newest first. */
  within(bounds: readonly [number, number, number, number], asked: Asked): Live<readonly LocalIntervention[]>;
  one(id: string): Live<LocalIntervention | null>;

  /** Records of which two people said different things: an agent's own, for others all. */
  readonly disputes: Live<readonly LocalIntervention[]>;
  /** The last kept first. */
  drafts: Live<readonly Draft[]>;
  draft(id: string): Promise<Draft | null>;
  newDraft(kind: string): Promise<Draft>;
  /** A draft on an existing intervention, its fields filled in; the existing draft if there is one. */
  editDraft(id: string): Promise<Outcome<Draft>>;
  /** Keeps the form as it stands; calls are coalesced, the promise resolves when this state or a newer one is durable. */
  keepDraft(draft: Draft): Promise<Outcome<number>>;
  discardDraft(id: string): Promise<void>;
  /** Scales, re-encodes and keeps a photo, durable before it resolves. Codes: photo-too-large, photo-not-an-image, storage-full. */
  keepPhoto(draft: string, file: Blob, role: PhotoRole, point: Point | null): Promise<Outcome<PhotoRef>>;
  /** Bytes of a photo kept here, or fetched from the back office when online; null when it can be had from neither. */
  photo(sha256: string, size: 'full' | 'thumb'): Promise<Blob | null>;
  /** Checks, makes the edit, and writes edit + record + photo links in one strict-durability transaction. Value: UTC ms kept at. */
  finish(submission: Submission): Promise<Outcome<number>>;
  /** A change without a form: next status, comment, settling a conflict. */
  change(
    id: string,
    change: {
      readonly fields?: { readonly [field: string]: FieldValue };
      readonly comment?: string;
      readonly settle?: {
        readonly conflict: string;
        readonly value: FieldValue;
      };
    },
  ): Promise<Outcome<number>>;

  readonly delivery: Live<Delivery>;
  readonly waiting: Live<readonly WaitingItem[]>;
  readonly quarantine: Live<readonly QuarantinedEdit[]>;
  /** Everything not yet received, as one file that only the phrase opens. */
  rescueFile(phrase: string): Promise<Blob>;
  /** One refused edit with its photos, in the same format; null when it is no longer kept here. */
  refusedFile(edit: string, phrase: string): Promise<Blob | null>;
  /** Takes such a file to the back office; nothing of it is kept here but one's own unfinished forms. */
  bringRescue(file: Blob, phrase: string, onProgress: (brought: Brought) => void): Promise<Outcome<Brought>>;
  syncNow(): Promise<void>;
  /** Calls back whenever the back office says that something changed there, while this is online and started. */
  changes(call: () => void): () => void;
  /**
   * The field views are on the screen: from now on the records are kept here. For agents they are in any case; at the
   * desk they are not, which asks the back office itself.
   */
  openField(): Promise<void>;
  /**
   * Nobody is signed in as far as this database knows. Where the browser still has its session, the database was
   * emptied: it is signed in again, and `emptied` says so. Resolves to whether it was.
   */
  comeBack(): Promise<boolean>;
  readonly emptied: Live<Emptied | null>;
  /** The person has read it. */
  forgetEmptied(): Promise<void>;
  /** Starts the triggers (start, visible, online, timer, Background Sync); returns what stops them. */
  start(): () => void;
  storage(): Promise<StorageHealth>;
  /** Map without a basemap: GeoJSON kept on the device. */
  readonly territory: Live<Territory | null>;
  readonly basemap: {
    readonly state: Live<BasemapState>;
    /** Bytes of a basemap's PMTiles file: from here where it is whole, else from the back office; rejects without either. */
    bytes(id: string, from: number, length: number, signal?: AbortSignal): Promise<ArrayBuffer>;
    /** Asks what the back office offers, and fetches it where it is kept here; null, or why it could not. */
    refresh(): Promise<Failure | null>;
  };
  /** The addresses of the territory, on the device itself. */
  readonly addresses: {
    /** null: there are none here. */
    readonly known: Live<Addresses | null>;
    /** The likeliest first; `near` prefers among equals. */
    search(text: string, limit: number, near?: LatLon | null): Promise<readonly AddressHit[]>;
    /** The nearest within so many metres, or null. */
    nearest(point: LatLon, within: number): Promise<NearestAddress | null>;
    refresh(): Promise<Failure | null>;
  };
  /** Keeps the basemap and the addresses as the back office offers them, by itself; returns what stops it. */
  keepFiles(): () => void;
};
