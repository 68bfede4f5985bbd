import { isOverlaid } from '../../sync/outbox.ts';
import type { OutboxEdit } from '../../sync/outbox.ts';
import type { Cursor } from '../../sync/protocol.ts';
import type { Context } from '../context.ts';
import { countWork, putPhoto } from '../store/ledger.ts';
import { readerOf, readParts, writeView } from '../store/writeView.ts';

function isLost(row: OutboxEdit, before: Cursor | null, now: Cursor): boolean {
  if (row.receipt === null || (row.state !== 'acked' && row.state !== 'confirmed')) return false;
  if (row.receipt.epoch !== now.epoch) return true;
  // Same database, same scope, and yet from the start: it was rolled back behind our cursor.
  return before !== null && before.epoch === now.epoch && before.scope === now.scope;
}

/**
 * After the back office was restored from a backup, what it had acknowledged before may be gone: the edits still kept
 * here are pushed again (known ones get their receipt again), and photos whose bytes are still here are proven again.
 * Call it within the transaction that takes the restarted page.
 */
export async function pushAgain(context: Context, before: Cursor | null, now: Cursor): Promise<void> {
  const { database, environment } = context;
  const kept = await database.edits.toArray();
  const lost = kept.filter((row) => isLost(row, before, now));
  if (lost.length === 0) return;
  const since = environment.now();
  const reader = await readerOf(database);
  for (const [id, rows] of Map.groupBy(lost, (row) => row.intervention)) {
    const parts = await readParts(database, id);
    const again = new Map(
      rows.map((row): [string, OutboxEdit] => [
        row.id,
        { ...row, state: 'pending', receipt: null, tries: 0, retryAt: 0, code: null, since },
      ]),
    );
    const outbox = parts.outbox.map((row) => again.get(row.id) ?? row);
    await database.edits.bulkPut(outbox.filter(isOverlaid));
    await writeView(database, id, { ...parts, outbox }, reader);
    await countWork(database, id, outbox);
  }
  const received = await database.photos.where('dropAt').above(0).toArray();
  for (const { dropAt: _dropAt, ...row } of received)
    await putPhoto(database, { ...row, state: 'kept', unsent: 1, sent: 0, receivedAt: null, uploadUrl: null });
}
