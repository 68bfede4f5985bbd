import type { Edit, Versioned } from '../../../domain/edit.ts';
import { worksIn } from '../../../domain/permissions.ts';
import type { DetailResponse } from '../../../sync/desk.ts';
import type { Actor, Context } from '../../http/context.ts';
import { problem } from '../../http/problem.ts';
import type { Schema } from '../../store/schema.ts';
import { conflictOf } from '../../sync/conflictOf.ts';

type History = DetailResponse['history'][number];

function historyOf(row: Schema['edits']): History {
  const edit = JSON.parse(row.payload) as Edit;
  return {
    edit: row.id,
    author: row.author,
    device: row.device,
    at: row.at,
    receivedAt: row.received_at,
    broughtBy: row.brought_by,
    result: row.result,
    changes: Object.entries(edit.patch).map(([field, change]) => ({ field, ...change })) as History['changes'],
    photos: edit.photos?.length ?? 0,
    comments: edit.comments?.length ?? 0,
  };
}

/** The row of an intervention that this person may see; else 'not-found', whether it exists or not. */
export async function visibleIntervention(
  context: Context,
  actor: Actor,
  id: string,
): Promise<Schema['interventions']> {
  const row = await context.store.db
    .selectFrom('interventions')
    .selectAll()
    .where('organisation', '=', actor.organisation)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row || !worksIn(actor.user, row.sector)) throw problem('not-found');
  return row;
}

/** One intervention whole: what it is, what waits for a decision, and every edit in the order it arrived. */
export async function detail(context: Context, actor: Actor, id: string): Promise<DetailResponse> {
  const { db } = context.store;
  const row = await visibleIntervention(context, actor, id);
  const ofThis = { organisation: actor.organisation, intervention: id };
  const conflicts = await db
    .selectFrom('conflicts')
    .selectAll()
    .where((eb) => eb.and(ofThis))
    .where('settled_at', 'is', null)
    .orderBy('id')
    .execute();
  const photos = await db
    .selectFrom('photos')
    .select('sha256')
    .distinct()
    .where((eb) => eb.and(ofThis))
    .where('received_at', 'is not', null)
    .execute();
  const edits = await db
    .selectFrom('edits')
    .selectAll()
    .where((eb) => eb.and(ofThis))
    .orderBy('received_at')
    .orderBy('rev')
    .orderBy('id')
    .execute();
  const { intervention, rev } = JSON.parse(row.body) as Versioned;
  return {
    intervention: intervention as DetailResponse['intervention'],
    rev,
    doubtful: row.doubtful === 1,
    received: photos.map((photo) => photo.sha256),
    conflicts: conflicts.map(conflictOf),
    history: edits.map(historyOf),
  };
}
