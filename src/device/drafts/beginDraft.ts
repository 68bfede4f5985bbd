import type { FieldValue } from '../../domain/intervention.ts';
import { kindOf } from '../../domain/kinds/index.ts';
import type { Context } from '../context.ts';
import { requireSession } from '../context.ts';
import type { Draft, Outcome } from '../device.ts';
import { orStorageProblem, storageProblem } from '../store/storageProblem.ts';
import type { DraftRow } from '../store/rows.ts';
import { toDraft } from './toDraft.ts';

/** Call it within the transaction that keeps the draft: the tablet may be handed over at any moment. */
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
  const { drafts, meta } = context.database;
  const make = async (): Promise<DraftRow> => ({
    ...(await blankDraft(context)),
    id: context.environment.newId(),
    kind: kind.id,
    kindVersion: kind.version,
    baseRev: 0,
    fields: { status: kind.initialStatus },
    seen: {},
  });
  try {
    const row = await context.database.transaction('rw', [drafts, meta], async () => {
      const made = await make();
      await drafts.put(made);
      return made;
    });
    return { row, kept: true };
  } catch (error) {
    if (storageProblem(error) === null) throw error;
    return { row: await make(), kept: false };
  }
}

/** A draft on an existing intervention, with what its author sees now; the one there is, if there is one. */
export async function editDraft(context: Context, id: string): Promise<Outcome<Draft>> {
  const { database } = context;
  const { drafts, records, meta } = database;
  return orStorageProblem(() =>
    database.transaction('rw', [drafts, records, meta], async (): Promise<Outcome<Draft>> => {
      const blank = await blankDraft(context);
      const there = await drafts.get(id);
      if (there) return { ok: true, value: toDraft(there) };
      const record = await records.get(id);
      if (!record) return { ok: false, code: 'intervention-not-here' };
      const { kind, kindVersion, fields } = record.intervention;
      const seen: { readonly [field: string]: FieldValue } = fields;
      const row: DraftRow = { ...blank, id, kind, kindVersion, baseRev: record.rev, fields, seen };
      await drafts.put(row);
      return { ok: true, value: toDraft(row) };
    }),
  );
}
