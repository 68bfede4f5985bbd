import type { FieldValue } from '../../domain/intervention.ts';
import { kindOf } from '../../domain/kinds/index.ts';
import { validate } from '../../domain/validate.ts';
import type { Session } from '../../sync/protocol.ts';
import type { Context } from '../context.ts';
import type { Outcome, Submission } from '../device.ts';
import type { UnseenPhotos } from '../drafts/draftKeeper.ts';
import type { DraftRow } from '../store/rows.ts';
import { orStorageProblem } from '../store/storageProblem.ts';
import type { Parts } from '../store/writeView.ts';
import { automaticFields } from './automaticFields.ts';
import type { EditContent } from './keepEdit.ts';
import { editTables, keepEdit, readAround } from './keepEdit.ts';
import { makePatch } from './makePatch.ts';

type Made = { readonly ok: true; readonly content: EditContent | null } | { readonly ok: false; readonly code: string };

/** The edit that a form makes of a record: null where nothing changed. */
function makeContent(session: Session, draft: DraftRow, parts: Parts, submission: Submission, now: number): Made {
  const kind = kindOf(draft.kind, draft.kindVersion);
  if (!kind) return { ok: false, code: 'edit-kind-unknown' };
  const there = parts.row?.intervention ?? null;
  const known: { readonly [field: string]: FieldValue } = { ...draft.seen, ...draft.beside };
  // A record whose creation was refused meanwhile is made anew, whole.
  const seen: { readonly [field: string]: FieldValue } = there ? known : {};
  const typed = Object.entries(makePatch(draft.seen, submission.fields));
  const asked = { ...known, ...Object.fromEntries(typed.map(([field, change]) => [field, change.new])) };
  const moment = { author: draft.author, sector: session.user.sector, startedAt: draft.startedAt, now };
  const fields = { ...asked, ...automaticFields(kind, seen, asked, there === null, moment) };
  const problem = validate(kind, fields)[0];
  if (problem) return { ok: false, code: problem.code };
  const patch = makePatch(seen, fields);
  const linked = new Set(there?.photos.map((photo) => `${photo.role}:${photo.sha256}`));
  const photos = submission.photos.filter((photo) => {
    const key = `${photo.role}:${photo.sha256}`;
    return !linked.has(key) && linked.add(key);
  });
  const { comments } = submission;
  if (there && Object.keys(patch).length === 0 && photos.length === 0 && comments.length === 0)
    return { ok: true, content: null };
  return {
    ok: true,
    content: {
      author: draft.author,
      intervention: draft.id,
      kind: draft.kind,
      kindVersion: draft.kindVersion,
      baseRev: there ? draft.baseRev : 0,
      patch,
      ...(photos.length > 0 ? { photos } : {}),
      ...(comments.length > 0 ? { comments } : {}),
    },
  };
}

/**
 * Checks a form and writes its edit, the record as lists show it and the links of its photos, and removes the draft,
 * in one strict transaction. Value: UTC ms at which it was kept.
 */
export async function finish(context: Context, unseen: UnseenPhotos, submission: Submission): Promise<Outcome<number>> {
  const { database, environment } = context;
  const now = environment.now();
  const kept = await orStorageProblem(() =>
    database.transaction('rw', editTables(database), async (): Promise<Outcome<number>> => {
      const [draft, around] = await Promise.all([
        database.drafts.get(submission.draft),
        readAround(database, submission.draft),
      ]);
      if (!draft) return { ok: false, code: 'draft-gone' };
      const photos = unseen.complete(draft.id, submission.photos);
      const made = makeContent(around.session, draft, around.parts, { ...submission, photos }, now);
      if (!made.ok) return made;
      await Promise.all([
        made.content ? keepEdit(context, around, made.content, now) : null,
        database.drafts.delete(draft.id),
      ]);
      return { ok: true, value: now };
    }),
  );
  if (!kept.ok) return kept;
  unseen.forget(submission.draft);
  context.nudge();
  return kept;
}
