import { pointOf } from '../../domain/intervention.ts';
import type { Transaction } from 'kysely';
import type { Edit, Versioned } from '../../domain/edit.ts';
import { applyEdit } from '../../domain/edit.ts';
import { scopeOf } from '../../domain/permissions.ts';
import type { Receipt } from '../../sync/protocol.ts';
import type { Actor, Context } from '../http/context.ts';
import { markDoubtful } from '../jobs/markDoubtful.ts';
import { among } from '../store/among.ts';
import { columnsOf } from '../store/columns.ts';
import { insertAll, upsertInterventions } from '../store/insertAll.ts';
import type { Schema } from '../store/schema.ts';
import { takeVersions } from '../store/takeVersions.ts';
import { type AskerOf, askersFor } from './askersFor.ts';
import { type Batch, type ConflictRow, type EditRow, readBatch, type Touched } from './batch.ts';
import { type Checked, checkEdit, type Sound } from './checkEdit.ts';
import { conflictRows } from './conflictRows.ts';
import { departuresOf, writeDepartures } from './departures.ts';
import { isReplay } from './isReplay.ts';
import { placesOfChanged } from './placesOfChanged.ts';
import { type Refusal, refusal } from './refusal.ts';

const TRIES = 8;

/** Somebody else changed what this transaction had read, or wrote the same rows: it is done again from the start. */
class Overtaken extends Error {}

function isOvertaken(error: unknown): boolean {
  if (error instanceof Overtaken) return true;
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  return code === '23505';
}

function receiptOf(id: string, row: Pick<EditRow, 'result' | 'rev' | 'version' | 'code'>): Receipt {
  return {
    id,
    result: row.result as Receipt['result'],
    ...(row.rev === null ? {} : { rev: row.rev }),
    ...(row.version === null ? {} : { version: row.version }),
    ...(row.code === null ? {} : { code: row.code }),
  };
}

/** How edits come: from their own device, or in a rescue file, by whose rights they are then judged. */
export type Way = 'pushed' | 'brought';

type Work = {
  readonly rows: EditRow[];
  /** Ids of edits that were refused once and are taken now. */
  readonly anew: string[];
  readonly conflicts: ConflictRow[];
  readonly settled: { readonly id: string; readonly by: string }[];
  readonly photos: Schema['photos'][];
};

async function applyOne(
  trx: Transaction<Schema>,
  context: Context,
  actor: Actor,
  edit: Edit,
  current: Touched,
  work: Work,
): Promise<Pick<EditRow, 'result' | 'rev' | 'code'>> {
  const applied = applyEdit(current.now, edit);
  current.now = applied.next;
  if (applied.conflicts.length > 0) {
    const rows = await conflictRows(
      trx,
      actor.organisation,
      edit,
      applied.conflicts,
      applied.next.rev,
      work.rows,
      context.newId,
    );
    for (const row of rows) current.openConflicts.set(row.id, row);
    work.conflicts.push(...rows);
  }
  for (const id of edit.settles ?? []) {
    if (current.openConflicts.delete(id)) work.settled.push({ id, by: edit.author });
  }
  for (const photo of edit.photos ?? [])
    work.photos.push({
      organisation: actor.organisation,
      sha256: photo.sha256,
      intervention: edit.intervention,
      role: photo.role,
      size: photo.size,
      received_at: null,
    });
  return { result: applied.result, rev: applied.next.rev, code: null };
}

function rowOf(
  context: Context,
  actor: Actor,
  { edit, hash, payload }: Sound,
  outcome: Pick<EditRow, 'result' | 'rev' | 'code'>,
  way: Way,
): EditRow {
  return {
    organisation: actor.organisation,
    id: edit.id,
    device: edit.device,
    seq: edit.seq,
    author: edit.author,
    intervention: edit.intervention,
    payload_hash: hash,
    payload,
    version: null,
    at: edit.at,
    received_at: context.now(),
    brought_by: way === 'brought' ? actor.user.id : null,
    ...outcome,
  };
}

/** Writes all that the batch changed; the organisation's counter is taken after everything was read and judged. */
async function writeBatch(
  trx: Transaction<Schema>,
  context: Context,
  actor: Actor,
  batch: Batch,
  work: Work,
): Promise<void> {
  const changed = [...batch.touched].filter(([, each]) => each.now !== each.found);
  const versions = new Map<string, number>();
  if (changed.length > 0) {
    const first = await takeVersions(trx, actor.organisation, changed.length);
    let version = first;
    const ids = changed.map(([id]) => id);
    const found = await trx
      .selectFrom('interventions')
      .select(['id', 'rev', 'place', 'address_key', 'lat', 'lon'])
      .where('organisation', '=', actor.organisation)
      .where(among(trx, 'id', ids))
      .execute();
    const rowsBefore = new Map(found.map((row) => [row.id, row]));
    const places = await placesOfChanged(trx, actor.organisation, changed, rowsBefore);
    const left: (Pick<Touched, 'found' | 'makers'> & { readonly now: Versioned; readonly version: number })[] = [];
    const rows = changed.flatMap(([id, each]) => {
      if ((rowsBefore.get(id)?.rev ?? 0) !== each.foundRev) throw new Overtaken(id);
      versions.set(id, version);
      if (!each.now) return [];
      left.push({ found: each.found, now: each.now, makers: each.makers, version });
      return [
        columnsOf(actor.organisation, each.now, {
          version: version++,
          conflicts: each.openConflicts.size,
          doubtful: each.doubtful,
          place: places.get(id) ?? '',
        }),
      ];
    });
    await upsertInterventions(trx, rows);
    await writeDepartures(trx, await departuresOf(trx, actor.organisation, left));
    await markDoubtful(
      trx,
      actor.organisation,
      // Where a record stood before counts too: with one address less it may no longer be doubtful.
      changed.flatMap(([, { found: before, now }]) =>
        [before, now].flatMap((each) => (each && pointOf(each.intervention)) ?? []),
      ),
      first,
    );
  }
  const edits = work.rows.map((row) =>
    row.result === 'rejected' ? row : { ...row, version: versions.get(row.intervention) ?? null },
  );
  if (work.anew.length > 0)
    await trx
      .deleteFrom('edits')
      .where('organisation', '=', actor.organisation)
      .where(among(trx, 'id', work.anew))
      .execute();
  await insertAll(trx, 'edits', edits);
  for (const row of edits) batch.known.set(row.id, row);
  await insertAll(trx, 'conflicts', work.conflicts);
  await insertAll(trx, 'photos', await withKnownBytes(trx, actor.organisation, work.photos), true);
  for (const { id, by } of work.settled)
    await trx
      .updateTable('conflicts')
      .set({ settled_by: by, settled_at: context.now() })
      .where('organisation', '=', actor.organisation)
      .where('id', '=', id)
      .execute();
}

/** A photo whose bytes came for another intervention is here already. */
async function withKnownBytes(
  trx: Transaction<Schema>,
  organisation: string,
  photos: readonly Schema['photos'][],
): Promise<readonly Schema['photos'][]> {
  if (photos.length === 0) return photos;
  const here = await trx
    .selectFrom('photos')
    .select(['sha256', 'received_at'])
    .where('organisation', '=', organisation)
    .where('received_at', 'is not', null)
    .where(among(trx, 'sha256', [...new Set(photos.map((photo) => photo.sha256))]))
    .execute();
  const receivedAt = new Map(here.map((row) => [row.sha256, row.received_at]));
  return photos.map((photo) => ({ ...photo, received_at: receivedAt.get(photo.sha256) ?? null }));
}

/**
 * Whose rights count for what a device pushes: those of the agent who made it, signed in here now or before. Nobody
 * gains the rights of a desk account by having held its tablet.
 */
function pushers({ user }: Actor, { authors }: Batch): AskerOf {
  return (author) => {
    if (author === user.id) return user;
    const found = authors.get(author);
    if (!found) return null;
    return found.role === 'agent' ? found : user;
  };
}

async function tryOnce(
  trx: Transaction<Schema>,
  context: Context,
  actor: Actor,
  device: string,
  checked: readonly Checked[],
  way: Way,
): Promise<readonly Receipt[]> {
  const edits = checked.flatMap((each) => (each.edit ? [each.edit] : []));
  if (edits.length === 0) return checked.flatMap((each) => (each.edit ? [] : [each.receipt]));
  // What is refused without being stored leaves its id to whoever may rightly use it.
  const batch = await readBatch(trx, actor.organisation, device, edits);
  const askerOf = way === 'brought' ? await askersFor(trx, actor, edits) : pushers(actor, batch);
  const work: Work = { rows: [], anew: [], conflicts: [], settled: [], photos: [] };
  const unstored = new Map<Edit, Refusal>();
  for (const each of checked) {
    if (!each.edit) continue;
    const { edit } = each;
    const stored = batch.known.get(edit.id);
    if (stored && !isReplay(stored, each)) {
      unstored.set(edit, { result: 'rejected', code: 'edit-id-reused' });
      continue;
    }
    if (stored && !(way === 'brought' && stored.result === 'rejected')) continue;
    const current = batch.touched.get(edit.intervention);
    if (!current) throw new Error('every intervention of the batch is read');
    const asker = askerOf(edit.author);
    const refused = refusal(edit, asker, device, current);
    // Who brings a file may have fewer rights than its author: nothing is written down that would bind the tablet.
    if (refused && (way === 'brought' || refused.result === 'retry' || refused.code === 'edit-of-another-device')) {
      unstored.set(edit, refused);
      continue;
    }
    if (stored) work.anew.push(edit.id);
    if (asker && !refused) current.makers.add(scopeOf(asker));
    const outcome = refused
      ? { result: 'rejected', rev: null, code: refused.code }
      : await applyOne(trx, context, actor, edit, current, work);
    const row = rowOf(context, actor, each, outcome, way);
    work.rows.push(row);
    batch.known.set(edit.id, row);
  }
  if (work.rows.length > 0) await writeBatch(trx, context, actor, batch, work);
  return checked.map((each): Receipt => {
    if (!each.edit) return each.receipt;
    const { edit } = each;
    const refused = unstored.get(edit);
    if (refused) return { id: edit.id, ...refused };
    const stored = batch.known.get(edit.id);
    if (!stored) throw new Error('every edit of the batch has its result');
    return receiptOf(edit.id, stored);
  });
}

/**
 * Applies edits in order, in one transaction, and answers a receipt for each after the commit. A replay gets the
 * stored result; one that was refused is judged again where somebody brings it. One bad edit is refused by itself and
 * stalls no other.
 */
export async function applyEdits(
  context: Context,
  actor: Actor,
  device: string,
  raw: readonly unknown[],
  way: Way = 'pushed',
): Promise<readonly Receipt[]> {
  const checked = raw.map(checkEdit);
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await context.store.write((trx) => tryOnce(trx, context, actor, device, checked, way));
    } catch (error) {
      if (attempt < TRIES && isOvertaken(error)) continue;
      if (raw.length === 1) throw error;
      return await eachAlone(context, actor, device, raw, way);
    }
  }
}

/**
 * A batch that fails as a whole is applied edit by edit: the one at fault is to be tried again, and with it what follows
 * it on the same intervention, which would otherwise come before it and meet its own author's work; the others pass.
 */
async function eachAlone(
  context: Context,
  actor: Actor,
  device: string,
  raw: readonly unknown[],
  way: Way,
): Promise<readonly Receipt[]> {
  const receipts: Receipt[] = [];
  const held = new Set<string>();
  for (const one of raw) {
    const { edit } = checkEdit(one);
    if (edit && held.has(edit.intervention)) {
      receipts.push({ id: edit.id, result: 'retry', code: 'internal-error' });
      continue;
    }
    try {
      receipts.push(...(await applyEdits(context, actor, device, [one], way)));
    } catch (error) {
      context.onBug(error);
      receipts.push({ id: edit?.id ?? '', result: 'retry', code: 'internal-error' });
      if (edit) held.add(edit.intervention);
    }
  }
  return receipts;
}
