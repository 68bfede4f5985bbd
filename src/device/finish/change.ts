import type { Edit } from '../../domain/edit.ts';
import { kindOf } from '../../domain/kinds/index.ts';
import { settlement } from '../../domain/settlement.ts';
import { validate } from '../../domain/validate.ts';
import type { Session } from '../../sync/protocol.ts';
import type { Context } from '../context.ts';
import type { Device, Outcome } from '../device.ts';
import { goOn } from '../drafts/goOn.ts';
import type { RecordRow } from '../store/rows.ts';
import { orStorageProblem } from '../store/storageProblem.ts';
import { automaticFields } from './automaticFields.ts';
import type { EditContent } from './keepEdit.ts';
import { editTables, keepEdit, readAround } from './keepEdit.ts';
import { makePatch } from './makePatch.ts';

export type Change = Parameters<Device['change']>[1];
type Made =
  | { readonly ok: true; readonly content: Pick<Edit, 'patch' | 'comments' | 'remove' | 'settles'> | null }
  | { readonly ok: false; readonly code: string };

function settled(
  row: RecordRow,
  settle: NonNullable<Change['settle']>,
): Pick<Edit, 'patch' | 'remove' | 'settles'> | null {
  const conflict = row.conflicts.find((each) => each.id === settle.conflict);
  if (!conflict) return null;
  const { kind, kindVersion, fields } = row.intervention;
  return settlement(kindOf(kind, kindVersion), fields, conflict, settle.value);
}

function makeContent(context: Context, session: Session, row: RecordRow, change: Change, now: number): Made {
  const { fields: before, kind: kindId, kindVersion } = row.intervention;
  const comment = change.comment?.trim() ?? '';
  const comments =
    comment === ''
      ? {}
      : { comments: [{ id: context.environment.newId(), author: session.user.id, at: now, text: comment }] };
  const settling = change.settle ? settled(row, change.settle) : null;
  let patch = settling?.patch ?? {};
  if (change.fields) {
    const kind = kindOf(kindId, kindVersion);
    if (!kind) return { ok: false, code: 'edit-kind-unknown' };
    const asked = { ...before, ...change.fields };
    const moment = { author: session.user.id, sector: session.user.sector, startedAt: now, now };
    const after = { ...asked, ...automaticFields(kind, before, asked, false, moment) };
    const problem = validate(kind, after)[0];
    if (problem) return { ok: false, code: problem.code };
    patch = { ...makePatch(before, after), ...patch };
  }
  if (Object.keys(patch).length === 0 && comment === '' && !settling) return { ok: true, content: null };
  return { ok: true, content: { ...settling, patch, ...comments } };
}

/** A change without a form: next status, a comment, settling a conflict. Value: UTC ms at which it was kept. */
export async function changeRecord(context: Context, id: string, change: Change): Promise<Outcome<number>> {
  const { database, environment } = context;
  const now = environment.now();
  const kept = await orStorageProblem(() =>
    database.transaction('rw', editTables(database), async (): Promise<Outcome<number>> => {
      const around = await readAround(database, id);
      const { parts, session } = around;
      if (!parts.row) return { ok: false, code: 'intervention-not-here' };
      const made = makeContent(context, session, parts.row, change, now);
      if (!made.ok) return made;
      if (!made.content) return { ok: true, value: now };
      const { kind, kindVersion } = parts.row.intervention;
      const content: EditContent = {
        author: session.user.id,
        intervention: id,
        kind,
        kindVersion,
        baseRev: parts.row.rev,
        ...made.content,
      };
      await Promise.all([keepEdit(context, around, content, now), goOn(database, content)]);
      return { ok: true, value: now };
    }),
  );
  if (kept.ok) context.nudge();
  return kept;
}
