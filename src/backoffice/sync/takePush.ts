import type { PushRequest, PushResponse } from '../../sync/protocol.ts';
import type { Actor, Context } from '../http/context.ts';
import { problem } from '../http/problem.ts';
import { applyEdits } from './applyEdits.ts';

/**
 * Applies a push. A device that knows another epoch is told so before anything is applied: it pulls first, and what
 * was lost with the restored database then comes before what was made after. Throws 'epoch-changed'.
 */
export async function takePush(
  context: Context,
  actor: Actor,
  device: string,
  { epoch: known, edits }: PushRequest,
): Promise<PushResponse> {
  const { epoch } = await context.store.db
    .selectFrom('organisations')
    .select('epoch')
    .where('id', '=', actor.organisation)
    .executeTakeFirstOrThrow();
  if (known !== undefined && known !== epoch) throw problem('epoch-changed');
  return { epoch, receipts: [...(await applyEdits(context, actor, device, edits))] };
}
