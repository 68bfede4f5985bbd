import { scopeOf } from '../../domain/permissions.ts';
import type { Session } from '../../sync/protocol.ts';
import type { Database } from '../store/database.ts';
import { readMeta, writeMeta } from '../store/meta.ts';
import { readParts, writeView } from '../store/writeView.ts';
import { LEFT, unsentAmong } from '../sync/sweep.ts';

/** Takes the open forms of the others away, and brings back those of whoever goes on. */
async function changeDrafts({ drafts, stowed }: Database, reader: string): Promise<void> {
  const others = (await drafts.toArray()).filter((draft) => draft.author !== reader);
  await stowed.bulkPut(others);
  await drafts.bulkDelete(others.map((draft) => draft.id));
  const own = await stowed.where('author').equals(reader).toArray();
  await drafts.bulkPut(own);
  await stowed.bulkDelete(own.map((draft) => [draft.author, draft.id] as [string, string]));
}

/** Removes the records of another scope, but for those of which something is unsent: these stay as they were read. */
async function leaveScope(database: Database): Promise<void> {
  const { records, bases } = database;
  const worked = await database.work.toCollection().primaryKeys();
  const open = (await database.stowed.toArray()).map((draft) => draft.id);
  const unsent = await unsentAmong(database, [...worked, ...open]);
  const kept = (await records.bulkGet([...unsent])).filter((row) => row !== undefined);
  await records.clear();
  await records.bulkPut(kept.map((row) => ({ ...row, snapshot: LEFT })));
  await bases
    .where('id')
    .noneOf([...unsent])
    .delete();
  await bases.toCollection().modify({ snapshot: LEFT });
}

/**
 * Makes the device the one of whoever `session` tells: forms, records and what is shown of them. Nothing unsent is
 * touched, whoever's; it is sent under the name of its author. Call it in a transaction over editTables.
 */
export async function handOver(database: Database, session: Session): Promise<void> {
  const { user } = session;
  await changeDrafts(database, user.id);
  const cursor = await readMeta(database, 'cursor');
  const scope = scopeOf(user);
  if (cursor && cursor.scope !== scope) {
    await leaveScope(database);
    // Given back before anything was pulled, it must not go on where the records that went had ended.
    await writeMeta(database, 'cursor', { epoch: cursor.epoch, scope, version: 0 });
    await database.meta.delete('firstSync');
  }
  await writeMeta(database, 'session', session);
  const waiting = await database.edits.where('[state+seq]').between(['pending', 0], ['pending', Infinity]).toArray();
  const acked = await database.edits.where('[state+seq]').between(['acked', 0], ['acked', Infinity]).toArray();
  for (const id of new Set([...waiting, ...acked].map((row) => row.intervention)))
    await writeView(database, id, await readParts(database, id), user.id);
}
