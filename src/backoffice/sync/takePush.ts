import type { PushRequest, PushResponse } from '../../sync/protocol.ts';
import type { Actor, Context } from '../http/context.ts';
import { problem } from '../http/problem.ts';
import { applyEdits, type Way } from './applyEdits.ts';

/**
 * Applies a push, or what a rescue file brings. Whoever knows another epoch is told so before anything is applied: what
 * was lost with the restored database then comes first, and what was made after it after it. Throws 'epoch-changed'.
 */
export async function takePush(
  context: Context,
  actor: Actor,
  device: string,
  { epoch: known, edits }: Pick<PushRequest, 'epoch' | 'edits'>,
  way: Way = 'pushed',
): Promise<PushResponse> {
  const { epoch } = await context.store.db
    .selectFrom('organisations')
    .select('epoch')
    .where('id', '=', actor.organisation)
    .executeTakeFirstOrThrow();
  if (known !== undefined && known !== epoch) throw problem('epoch-changed');
  return { epoch, receipts: [...(await applyEdits(context, actor, device, edits, way))] };
}
