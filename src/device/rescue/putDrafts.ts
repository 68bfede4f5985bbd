import * as z from 'zod/mini';
import type { FieldValue } from '../../domain/intervention.ts';
import { sameValue } from '../../domain/intervention.ts';
import { type OutboxEdit, ownOf } from '../../sync/outbox.ts';
import { patchSchema, photoSchema } from '../../sync/protocol.ts';
import { reconcile, type View } from '../../sync/reconcile.ts';
import type { Context } from '../context.ts';
import type { Outcome } from '../device.ts';
import { goneOn } from '../drafts/goOn.ts';
import { editTables } from '../finish/keepEdit.ts';
import { makePatch } from '../finish/makePatch.ts';
import type { Database } from '../store/database.ts';
import { readMeta } from '../store/meta.ts';
import { orStorageProblem } from '../store/storageProblem.ts';
import type { DraftRow } from '../store/rows.ts';
import { readParts } from '../store/writeView.ts';

const fields = z.custom<DraftRow['fields']>((value) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const patch = Object.fromEntries(Object.entries(value).map(([field, each]) => [field, { old: null, new: each }]));
  return patchSchema.safeParse(patch).success;
});

const draftSchema = z.looseObject({
  id: z.uuid(),
  kind: z.string(),
  kindVersion: z.number(),
  baseRev: z.number(),
  fields,
  seen: fields,
  beside: z.optional(fields),
  photos: z.array(photoSchema),
  comment: z.string(),
  focus: z.nullable(z.string()),
  scroll: z.number(),
  author: z.string(),
  startedAt: z.number(),
  keptAt: z.number(),
});

/** Whether this is a form that this person began. */
export function isMine(raw: unknown, user: string): raw is DraftRow {
  const read = draftSchema.safeParse(raw);
  return read.success && read.data.author === user;
}

type Fields = { readonly [field: string]: FieldValue };

/** What of the record its author wrote here, and the form does not know. */
function writtenSince({ seen, beside }: DraftRow, { intervention }: View, own: readonly OutboxEdit[]): Fields {
  const known: Fields = { ...seen, ...beside };
  const written: { [field: string]: FieldValue } = {};
  for (const { edit, state } of own)
    if (state !== 'quarantined') for (const [field, change] of Object.entries(edit.patch)) written[field] = change.new;
  // Where somebody else wrote after it, or it stands in a conflict, the form meets that as it would have here.
  const stands = ([field, value]: readonly [string, FieldValue]): boolean =>
    sameValue(intervention.fields[field], value) && !sameValue(known[field], value);
  return Object.fromEntries(Object.entries(written).filter(stands));
}

/** Whether the record says all that the form does. */
function isSaid(draft: DraftRow, { intervention }: View): boolean {
  const comment = draft.comment.trim();
  return (
    Object.keys(makePatch({ ...draft.seen, ...draft.beside }, draft.fields)).length === 0 &&
    draft.photos.every(({ sha256, role }) =>
      intervention.photos.some((photo) => photo.sha256 === sha256 && photo.role === role),
    ) &&
    (comment === '' || intervention.comments.some(({ author, text }) => author === draft.author && text === comment))
  );
}

/** As it can be gone on with here. 'known': it was finished since; 'elsewhere': what it is a change of is not here. */
async function ofToday(database: Database, draft: DraftRow): Promise<DraftRow | 'known' | 'elsewhere'> {
  const { base, outbox } = await readParts(database, draft.id);
  const own = ownOf(outbox, draft.author);
  const view = reconcile(base, own);
  if (draft.baseRev === 0) return view ? 'known' : draft;
  if (!view) return 'elsewhere';
  const gone = goneOn(draft, writtenSince(draft, view, own));
  return isSaid(gone, view) ? 'known' : gone;
}

/**
 * Puts unfinished forms where their author can go on with them, with the photos the file had of them: out of sight where
 * the tablet was handed to another agent while the file was read. They go on from what their author wrote here since.
 * Value: `restored`, how many were put; `known`, how many are open here already or were finished since, and are left as
 * they are. Code: storage-full.
 */
export async function putDrafts(
  { database }: Context,
  drafts: readonly DraftRow[],
  bytes: ReadonlyMap<string, ArrayBuffer>,
): Promise<Outcome<{ readonly restored: number; readonly known: number }>> {
  const { drafts: open, stowed, photoBytes } = database;
  return orStorageProblem(() =>
    database.transaction('rw', [...editTables(database), photoBytes], async () => {
      const session = await readMeta(database, 'session');
      let [restored, known] = [0, 0];
      for (const { onScreen: _onScreen, ...draft } of drafts) {
        const seen = draft.author === session?.user.id;
        const there = await (seen ? open.get(draft.id) : stowed.get([draft.author, draft.id]));
        const today = there ? 'known' : await ofToday(database, draft);
        if (today === 'known') known += 1;
        if (typeof today === 'string') continue;
        const photos = draft.photos.filter((photo) => bytes.has(photo.sha256));
        for (const { sha256 } of photos) {
          const kept = bytes.get(sha256);
          if (kept) await photoBytes.put({ sha256, bytes: kept });
        }
        await (seen ? open : stowed).put({ ...today, photos });
        restored += 1;
      }
      return { ok: true, value: { restored, known } } as const;
    }),
  );
}
