import type { FieldValue } from '../../domain/intervention.ts';
import { kindOf } from '../../domain/kinds/index.ts';
import type { Context } from '../context.ts';
import { requireSession } from '../context.ts';
import type { Draft, Outcome } from '../device.ts';
import { storageProblem } from '../store/storageProblem.ts';
import type { DraftRow } from '../store/rows.ts';
import { toDraft } from './toDraft.ts';

async function blankDraft({ database, environment }: Context) {
  const { user } = await requireSession(database);
  const now = environment.now();
  return { photos: [], comment: '', focus: null, scroll: 0, author: user.id, startedAt: now, keptAt: now };
}

/**
 * A new intervention's draft, kept at once so that its address opens again after a crash. `kept` is false on a full
 * tablet: it still shows the form, and keepDraft says what is the matter as soon as something is typed.
 */
export async function newDraft(
  context: Context,
  kindId: string,
): Promise<{ readonly row: DraftRow; readonly kept: boolean }> {
  const kind = kindOf(kindId);
  if (!kind) throw new Error(`no kind is called ${kindId}`);
  const row: DraftRow = {
    ...(await blankDraft(context)),
    id: context.environment.newId(),
    kind: kind.id,
    kindVersion: kind.version,
    baseRev: 0,
    fields: { status: kind.initialStatus },
    seen: {},
  };
  try {
    await context.database.drafts.put(row);
    return { row, kept: true };
  } catch (error) {
    if (storageProblem(error) === null) throw error;
    return { row, kept: false };
  }
}

/** A draft on an existing intervention, with what its author sees now; the one there is, if there is one. */
export async function editDraft(context: Context, id: string): Promise<Outcome<Draft>> {
  const { database } = context;
  const blank = await blankDraft(context);
  try {
    return await database.transaction('rw', [database.drafts, database.records], async (): Promise<Outcome<Draft>> => {
      const there = await database.drafts.get(id);
      if (there) return { ok: true, value: toDraft(there) };
      const record = await database.records.get(id);
      if (!record) return { ok: false, code: 'intervention-not-here' };
      const { kind, kindVersion, fields } = record.intervention;
      const seen: { readonly [field: string]: FieldValue } = fields;
      const row: DraftRow = { ...blank, id, kind, kindVersion, baseRev: record.rev, fields, seen };
      await database.drafts.put(row);
      return { ok: true, value: toDraft(row) };
    });
  } catch (error) {
    const code = storageProblem(error);
    if (code === null) throw error;
    return { ok: false, code };
  }
}
