import type { PushRequest, PushResponse } from '../../sync/protocol.ts';
import type { Actor, Context } from '../http/context.ts';
import { problem } from '../http/problem.ts';
import { isOfNow } from '../store/leaps.ts';
import { applyEdits, type Way } from './applyEdits.ts';

/**
 * Applies a push, or what a rescue file brings. Whoever heard another epoch, or of versions of this one that the database
 * does not know, is told so before anything is applied: what was lost with a restored database then comes first, and
 * what was made after it after it. Throws 'epoch-changed'.
 */
export async function takePush(
  context: Context,
  actor: Actor,
  device: string,
  { epoch: known, heard = [], edits }: Pick<PushRequest, 'epoch' | 'heard' | 'edits'>,
  way: Way = 'pushed',
): Promise<PushResponse> {
  const { organisation } = actor;
  if (known !== undefined && !(await isOfNow(context, organisation, { epoch: known, versions: heard })))
    throw problem('epoch-changed');
  const { epoch } =
    known === undefined
      ? await context.store.db
          .selectFrom('organisations')
          .select('epoch')
          .where('id', '=', organisation)
          .executeTakeFirstOrThrow()
      : { epoch: known };
  return { epoch, receipts: [...(await applyEdits(context, actor, device, edits, way))] };
}
