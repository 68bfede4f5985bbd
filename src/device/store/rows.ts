import type { PhotoRef, PhotoRole } from '../../domain/intervention.ts';
import type { FieldValue } from '../../domain/intervention.ts';
import type { Cursor, Offer, Session } from '../../sync/protocol.ts';
import type { Territory } from '../../sync/desk.ts';
import type { Base, View } from '../../sync/reconcile.ts';
import type { Draft, Emptied, PhotoState, SyncState } from '../device.ts';

/** An intervention as the lists read it. A deleted one has no index columns, so that no list meets it. */
export type RecordRow = View & {
  readonly id: string;
  /** UTC ms of the newest change known; absent when deleted. */
  readonly changedAt?: number;
  /** 1: there are two answers that nobody has chosen from; absent without, so that the index holds those alone. */
  readonly disputed?: 1;
  /** 1: somebody still has to act. */
  readonly open?: 0 | 1;
  /** Cell of the grid over the map, see cellOf. */
  readonly cell?: number;
  /** Words to look it up by, lower case, without accents; not all by which it is found, see words.ts. */
  readonly words?: readonly string[];
  /** Snapshot of the feed that last brought it; 0: never pulled. */
  readonly snapshot: number;
};

/** What the back office sent, kept apart only while there are edits on top of it. */
export type BaseRow = Base & { readonly id: string; readonly snapshot: number };

/** A draft as kept: with the fields as they stood when it began, to know what its author changed in it. */
export type DraftRow = Draft & {
  readonly seen: { readonly [field: string]: FieldValue };
  /** What its author changed of the record beside it since. */
  readonly beside?: { readonly [field: string]: FieldValue } | undefined;
};

export type PhotoRow = {
  /** `${sha256}:${intervention}:${role}` */
  readonly key: string;
  readonly sha256: string;
  readonly intervention: string;
  readonly role: PhotoRole;
  /** The edit that links it to its intervention. */
  readonly edit: string;
  readonly size: number;
  readonly state: PhotoState;
  /** 1 while it is not confirmed; absent after, so that the index holds the waiting ones only. */
  readonly unsent?: 1;
  /** Bytes the back office holds so far. */
  readonly sent: number;
  /** UTC ms. */
  readonly keptAt: number;
  readonly receivedAt: number | null;
  /** UTC ms from which its bytes may be dropped; absent while unconfirmed and once dropped. */
  readonly dropAt?: number;
  readonly problem: string | null;
  /** Where tus resumes, or null. */
  readonly uploadUrl: string | null;
  readonly tries: number;
  readonly retryAt: number;
};

export type PhotoBytesRow = { readonly sha256: string; readonly bytes: ArrayBuffer };

/** What this device made of one intervention: how many of its edits the back office has not acknowledged. */
export type WorkRow = { readonly id: string; readonly unsent: number };

/** What this device made, counted as it happens. */
export type Counters = {
  readonly made: number;
  readonly received: number;
  readonly photosMade: number;
  readonly photosReceived: number;
};

/** Kept in one row, which every save reads and writes. */
export type Ledger = Counters & {
  /** Sequence number of the last edit made here. */
  readonly seq: number;
};

/** How the last round went. */
export type SyncMeta = {
  readonly state: SyncState;
  readonly problem: string | null;
  readonly lastContactAt: number | null;
};

/** Rows of the feed that were not understood: by which version of the app, from which version on, of what. */
export type Unread = { readonly appVersion: string; readonly from: number; readonly ids: readonly string[] };

/** A first sync in chunks, as it goes; void once the cursor is another than `cursor`. */
export type FirstSync = {
  readonly cursor: Cursor;
  /** Version of the feed at which its first offer stood. */
  readonly version: number;
  /** Interventions offered, and taken. */
  readonly total: number;
  readonly received: number;
  /** What is still to be taken, in order; none: it is to be offered anew. */
  readonly waiting: Offer['chunks'];
  /** Hashes of what was taken. */
  readonly taken: readonly string[];
};

/** What was heard of the feed: see heard.ts. */
export type Heard = { readonly epoch: string; readonly versions: readonly number[] };

/** Everything there is one of. */
export type Meta = {
  readonly session: Session;
  /** Agents who may go on here without a code, as they were last told; whoever is signed in is among them. */
  readonly crew: readonly Session[];
  /** Id given at the first enrolment: kept across sessions. */
  readonly deviceId: string;
  readonly ledger: Ledger;
  readonly cursor: Cursor;
  readonly heard: Heard;
  /** Snapshot being received or last received; `sweep`: records of older ones are to be removed at its end. */
  readonly snapshot: { readonly number: number; readonly sweep: boolean };
  readonly unread: Unread;
  readonly firstSync: FirstSync;
  /** Id of the person who looked at the field views here. */
  readonly fieldOpenedBy: string;
  readonly sync: SyncMeta;
  /** The database was found empty while the browser still had its session. */
  readonly emptied: Emptied;
  /** UTC ms by the back office's clock, as it last told it. */
  readonly officeTime: number;
  /** UTC ms at which a round last gave a sign of life, in whichever tab. */
  readonly beat: number;
  readonly territory: { readonly etag: string | null; readonly checkedAt: number; readonly value: Territory };
};
export type MetaRow = { readonly [K in keyof Meta]: { readonly key: K; readonly value: Meta[K] } }[keyof Meta];

export function photoKey(photo: Pick<PhotoRef, 'sha256' | 'role'>, intervention: string): string {
  return `${photo.sha256}:${intervention}:${photo.role}`;
}
