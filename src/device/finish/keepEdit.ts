import type { Edit } from '../../domain/edit.ts';
import type { PhotoRef } from '../../domain/intervention.ts';
import type { OutboxEdit } from '../../sync/outbox.ts';
import { offsetMinutes } from '../context.ts';
import type { Context } from '../context.ts';
import type { Database } from '../store/database.ts';
import { countWork, putPhoto } from '../store/ledger.ts';
import { readMeta, writeMeta } from '../store/meta.ts';
import type { PhotoRow } from '../store/rows.ts';
import { photoKey } from '../store/rows.ts';
import type { Parts } from '../store/writeView.ts';
import { writeView } from '../store/writeView.ts';

/** Tables that keeping an edit reads and writes. */
export function editTables(database: Database) {
  const { records, bases, edits, photos, work, meta, drafts } = database;
  return [records, bases, edits, photos, work, meta, drafts];
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
export async function keepEdit(context: Context, parts: Parts, content: EditContent, at: number): Promise<void> {
  const { database, environment } = context;
  const seq = ((await readMeta(database, 'seq')) ?? 0) + 1;
  const device = (await readMeta(database, 'deviceId')) ?? '';
  const edit: Edit = { id: environment.newId(), device, seq, at, offsetMin: offsetMinutes(at), ...content };
  const row: OutboxEdit = {
    id: edit.id,
    intervention: edit.intervention,
    seq,
    state: 'pending',
    edit,
    length: JSON.stringify(edit).length,
    tries: 0,
    retryAt: 0,
    receipt: null,
    code: null,
    since: at,
  };
  const outbox = [...parts.outbox, row];
  await writeMeta(database, 'seq', seq);
  await database.edits.add(row);
  for (const photo of edit.photos ?? []) {
    const added = photoRow(photo, edit);
    const known = await database.photos.get(added.key);
    // Already received for this record: its bytes need not travel again.
    if (known?.state !== 'received') await putPhoto(database, added);
  }
  await writeView(database, edit.intervention, { ...parts, outbox }, at);
  await countWork(database, edit.intervention, outbox);
}
