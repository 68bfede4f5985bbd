import type { Edit } from '../../domain/edit.ts';
import type { PhotoRef } from '../../domain/intervention.ts';
import { pendingEdit } from '../../sync/outbox.ts';
import { offsetMinutes, signedIn } from '../context.ts';
import type { Context } from '../context.ts';
import type { Database } from '../store/database.ts';
import type { Session } from '../../sync/protocol.ts';
import { EMPTY_LEDGER, photoChange, plus, workOf } from '../store/ledger.ts';
import { readMetas, writeMeta } from '../store/meta.ts';
import type { Ledger, PhotoRow } from '../store/rows.ts';
import { photoKey } from '../store/rows.ts';
import type { Parts } from '../store/writeView.ts';
import { readParts, writeView } from '../store/writeView.ts';

/** Tables that keeping an edit, taking a page and handing the device over read and write. */
export function editTables(database: Database) {
  const { records, bases, edits, photos, work, meta, drafts, stowed } = database;
  return [records, bases, edits, photos, work, meta, drafts, stowed];
}

/** What an edit says beyond who made it where and when. */
export type EditContent = Pick<
  Edit,
  | 'author'
  | 'intervention'
  | 'kind'
  | 'kindVersion'
  | 'baseRev'
  | 'patch'
  | 'photos'
  | 'comments'
  | 'remove'
  | 'settles'
>;

/** What an edit is made from, beside its form. */
export type Around = {
  readonly parts: Parts;
  readonly ledger: Ledger;
  readonly session: Session;
  /** Id of this device. */
  readonly device: string;
};

/** Reads it all at once. Call it within a transaction over editTables. */
export async function readAround(database: Database, id: string): Promise<Around> {
  const [parts, [ledger, session, device]] = await Promise.all([
    readParts(database, id),
    readMetas(database, ['ledger', 'session', 'deviceId']),
  ]);
  return { parts, ledger: ledger ?? EMPTY_LEDGER, session: signedIn(session), device: device ?? '' };
}

function photoRow(photo: PhotoRef, edit: Edit): PhotoRow {
  return {
    key: photoKey(photo, edit.intervention),
    sha256: photo.sha256,
    intervention: edit.intervention,
    role: photo.role,
    edit: edit.id,
    size: photo.size,
    state: 'kept',
    unsent: 1,
    sent: 0,
    keptAt: edit.at,
    receivedAt: null,
    problem: null,
    uploadUrl: null,
    tries: 0,
    retryAt: 0,
  };
}

/** Puts an edit into the outbox with all that follows from it. Call it within a transaction over editTables. */
export async function keepEdit(context: Context, around: Around, content: EditContent, at: number): Promise<void> {
  const { database, environment } = context;
  const { parts, device } = around;
  const seq = around.ledger.seq + 1;
  const edit: Edit = { id: environment.newId(), device, seq, at, offsetMin: offsetMinutes(at), ...content };
  const row = pendingEdit(edit, at);
  const outbox = [...parts.outbox, row];
  const work = workOf(parts.work, edit.intervention, outbox);
  let ledger = plus({ ...around.ledger, seq }, work.change);
  const photos: PhotoRow[] = [];
  const made = (edit.photos ?? []).map((photo) => photoRow(photo, edit));
  const known = made.length > 0 ? await database.photos.bulkGet(made.map((photo) => photo.key)) : [];
  for (const [n, photo] of made.entries()) {
    // Already received for this record: its bytes need not travel again.
    if (known[n]?.state === 'received') continue;
    photos.push(photo);
    ledger = plus(ledger, photoChange(known[n], photo));
  }
  // Asked all at once: the disk is waited for once, at the commit.
  await Promise.all([
    writeMeta(database, 'ledger', ledger),
    database.edits.add(row),
    database.work.put(work.row),
    photos.length > 0 ? database.photos.bulkPut(photos) : null,
    writeView(database, edit.intervention, { ...parts, outbox }, around.session.user.id, at),
  ]);
}
