import { Dexie } from 'dexie';
import type { Context } from '../context.ts';
import { everyDraft } from '../store/everyDraft.ts';
import { officeTime } from '../store/officeTime.ts';
import { GRACE } from './provePhotos.ts';

const MOST = 200;

/**
 * Drops the bytes of confirmed photos that fall due until then (UTC ms), oldest first, at most MOST; their thumbnails
 * stay. Resolves to how many there were.
 */
async function dropBytes({ database }: Context, until: number): Promise<number> {
  const { photos, photoBytes, drafts, stowed } = database;
  return database.transaction('rw', [photos, photoBytes, drafts, stowed], async () => {
    const due = await photos.where('dropAt').belowOrEqual(until).limit(MOST).toArray();
    if (due.length === 0) return 0;
    let dropped = 0;
    const open = await everyDraft(database);
    const needed = new Set(open.flatMap((draft) => draft.photos.map((photo) => photo.sha256)));
    for (const { dropAt: _dropAt, ...row } of due) {
      const same = await photos.where('sha256').equals(row.sha256).toArray();
      const waits = same.some((each) => each.unsent === 1 || (each.dropAt ?? 0) > until);
      if (!waits && !needed.has(row.sha256)) await photoBytes.delete(row.sha256);
      // The last of the same bytes to fall due drops them.
      if (needed.has(row.sha256)) continue;
      await photos.put(row);
      dropped += 1;
    }
    return dropped;
  });
}

/**
 * Makes room on a device that is nearly full: the bytes of every photo that the back office confirmed go, before their
 * time of grace is over. Resolves to whether there were any.
 */
export async function freeRoom(context: Context): Promise<boolean> {
  let freed = false;
  while ((await dropBytes(context, Number.MAX_SAFE_INTEGER)) > 0) freed = true;
  return freed;
}

/** Drops edits confirmed until then (UTC ms), which were kept in case the back office is restored from a backup. */
async function dropEdits({ database }: Context, before: number): Promise<void> {
  await database.edits
    .where('[state+since]')
    .between(['confirmed', Dexie.minKey], ['confirmed', before])
    .limit(MOST)
    .delete();
}

/** Lets go of what is no longer needed. Nothing unconfirmed is ever touched. */
export async function housekeeping(context: Context): Promise<void> {
  const now = await officeTime(context);
  await dropBytes(context, now);
  await dropEdits(context, now - GRACE);
}

/** Drops photo bytes that no draft and no record refers to: photos removed from a form before it was finished. */
export async function dropOrphanedBytes({ database }: Context): Promise<void> {
  const { photos, photoBytes, drafts, stowed } = database;
  await database.transaction('rw', [photos, photoBytes, drafts, stowed], async () => {
    const kept = await photoBytes.toCollection().primaryKeys();
    const open = await everyDraft(database);
    const needed = new Set(open.flatMap((draft) => draft.photos.map((photo) => photo.sha256)));
    const linked = await photos.where('sha256').anyOf(kept).toArray();
    for (const row of linked) needed.add(row.sha256);
    await photoBytes.bulkDelete(kept.filter((sha256) => !needed.has(sha256)));
  });
}
