import type { Edit } from '../../../domain/edit.ts';
import { calendarOf } from '../../../domain/calendar.ts';
import type { DeskEdit } from '../../../sync/desk.ts';
import type { Receipt } from '../../../sync/protocol.ts';
import type { Actor, Context } from '../../http/context.ts';
import { markDoubtful } from '../../jobs/markDoubtful.ts';
import { applyEdits } from '../../sync/applyEdits.ts';
import { visibleIntervention } from './detail.ts';
import { timeZoneOf } from './timeZoneOf.ts';

/** Device of the edits made at a desk. */
const DESK_DEVICE = 'desk';

/** Makes an edit of what a supervisor changed, and applies it as if a device had sent it. */
export async function editAtDesk(context: Context, actor: Actor, id: string, asked: DeskEdit): Promise<Receipt> {
  const row = await visibleIntervention(context, actor, id);
  const at = context.now();
  const author = actor.user.id;
  const edit: Edit = {
    id: context.newId(),
    device: DESK_DEVICE,
    // A desk keeps no outbox to number: the time keeps its edits in order.
    seq: at,
    author,
    at,
    offsetMin: calendarOf(await timeZoneOf(context, actor.organisation)).offsetMin(at),
    intervention: id,
    kind: row.kind,
    kindVersion: row.kind_version,
    baseRev: asked.baseRev,
    patch: asked.patch,
    comments: asked.comment === undefined ? undefined : [{ id: context.newId(), author, at, text: asked.comment }],
    remove: asked.remove,
    settles: asked.settles,
  };
  const [receipt] = await applyEdits(context, actor, DESK_DEVICE, [edit]);
  if (!receipt) throw new Error('every edit gets a receipt');
  const { lat, lon } = row;
  // Where it stood may be shared by few enough addresses now.
  if (Object.hasOwn(asked.patch, 'point') && lat !== null && lon !== null)
    await context.store.write((trx) => markDoubtful(trx, actor.organisation, [{ lat, lon }]));
  return receipt;
}
