import type { PushResponse } from '../../sync/protocol.ts';
import type { RescueRequest } from '../../sync/rescue.ts';
import type { Actor, Context } from '../http/context.ts';
import { applyEdits } from './applyEdits.ts';

/** Applies edits out of a rescue file, by the rights of who brings them, under the ids their own device gave them. */
export async function takeRescue(
  context: Context,
  actor: Actor,
  { device, edits }: RescueRequest,
): Promise<PushResponse> {
  const { epoch } = await context.store.db
    .selectFrom('organisations')
    .select('epoch')
    .where('id', '=', actor.organisation)
    .executeTakeFirstOrThrow();
  return { epoch, receipts: [...(await applyEdits(context, actor, device, edits, 'brought'))] };
}
