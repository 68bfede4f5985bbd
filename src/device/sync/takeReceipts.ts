import { confirm } from '../../sync/confirm.ts';
import { judgeReceipts, orphans } from '../../sync/judgeReceipts.ts';
import type { OutboxEdit } from '../../sync/outbox.ts';
import type { PushResponse } from '../../sync/protocol.ts';
import { isOfFormerDevice, reissue } from '../../sync/reissue.ts';
import type { Context } from '../context.ts';
import { editTables } from '../finish/keepEdit.ts';
import { noteHeard } from '../store/heard.ts';
import { countWork } from '../store/ledger.ts';
import { readMeta } from '../store/meta.ts';
import { officeTime } from '../store/officeTime.ts';
import type { Parts } from '../store/writeView.ts';
import { currentBase, readerOf, readParts, writeView } from '../store/writeView.ts';

/** Makes the change of an edit of a former device id anew, with the photos it links. */
async function reissued(context: Context, row: OutboxEdit, device: string): Promise<OutboxEdit> {
  const { database, environment } = context;
  const again = reissue(row, environment.newId(), device, environment.now());
  await database.edits.delete(row.id);
  const links = await database.photos.where('intervention').equals(row.intervention).toArray();
  for (const photo of links) if (photo.edit === row.id) await database.photos.put({ ...photo, edit: again.id });
  return again;
}

async function settle(
  context: Context,
  id: string,
  judged: ReadonlyMap<string, OutboxEdit>,
  reader: string | null,
): Promise<void> {
  const { database, environment } = context;
  const now = environment.now();
  const device = (await readMeta(database, 'deviceId')) ?? '';
  const parts = await readParts(database, id);
  let outbox: readonly OutboxEdit[] = parts.outbox.map((row) => judged.get(row.id) ?? row);
  const changed: OutboxEdit[] = [];
  for (const row of outbox) {
    if (!judged.has(row.id)) continue;
    changed.push(isOfFormerDevice(row, device) ? await reissued(context, row, device) : row);
  }
  outbox = [...outbox.filter((row) => !judged.has(row.id)), ...changed].toSorted((a, b) => a.seq - b.seq);
  if (changed.some((row) => row.state === 'quarantined' && row.edit.baseRev === 0)) {
    const left = orphans(outbox, parts.base !== null, now);
    const byId = new Map(left.map((row) => [row.id, row]));
    outbox = outbox.map((row) => byId.get(row.id) ?? row);
    changed.push(...left);
  }
  const cursor = await readMeta(database, 'cursor');
  const base = await currentBase(database, parts.base);
  const confirmed = confirm(base, outbox, cursor, false, await officeTime(context), reader);
  await database.edits.bulkPut([...changed, ...confirmed.changed]);
  const next: Parts = { ...parts, outbox: confirmed.outbox };
  await writeView(database, id, next, reader);
  await countWork(database, id, confirmed.outbox);
}

/**
 * Stores the receipts of a push in one transaction. `said`: versions that the push said were heard. Resolves to the number
 * of edits whose state they changed.
 */
export async function takeReceipts(
  context: Context,
  pushed: readonly OutboxEdit[],
  response: PushResponse,
  said: readonly number[],
): Promise<number> {
  const { database, environment } = context;
  return database.transaction('rw', editTables(database), async () => {
    const now = await database.edits.bulkGet(pushed.map((row) => row.id));
    // Another tab may have had its receipt already.
    const still = now.filter((row) => row?.state === 'pending').filter((row) => row !== undefined);
    const judged = judgeReceipts(still, response, environment.now(), environment.random());
    const version = Math.max(0, ...response.receipts.map((receipt) => receipt.version ?? 0));
    if (version > 0) await noteHeard(database, { epoch: response.epoch, version }, said);
    const byIntervention = Map.groupBy(judged, (row) => row.intervention);
    const reader = await readerOf(database);
    for (const [id, rows] of byIntervention)
      await settle(context, id, new Map(rows.map((row) => [row.id, row])), reader);
    return judged.length;
  });
}
