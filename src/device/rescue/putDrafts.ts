import * as z from 'zod/mini';
import { patchSchema, photoSchema } from '../../sync/protocol.ts';
import type { Context } from '../context.ts';
import type { Outcome } from '../device.ts';
import { readMeta } from '../store/meta.ts';
import { orStorageProblem } from '../store/storageProblem.ts';
import type { DraftRow } from '../store/rows.ts';

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

/**
 * Puts unfinished forms where their author can go on with them, with the photos the file had of them: out of sight where
 * the tablet was handed to another agent while the file was read. One that is open here already, or was finished since,
 * is left as it is. Value: how many were put. Code: storage-full.
 */
export async function putDrafts(
  { database }: Context,
  drafts: readonly DraftRow[],
  bytes: ReadonlyMap<string, ArrayBuffer>,
): Promise<Outcome<number>> {
  const { drafts: open, stowed, records, photoBytes, meta } = database;
  return orStorageProblem(() =>
    database.transaction('rw', [open, stowed, records, photoBytes, meta], async (): Promise<Outcome<number>> => {
      const session = await readMeta(database, 'session');
      let count = 0;
      for (const { onScreen: _onScreen, ...draft } of drafts) {
        const seen = draft.author === session?.user.id;
        if (await (seen ? open.get(draft.id) : stowed.get([draft.author, draft.id]))) continue;
        const record = await records.get(draft.id);
        // A change of a record that is not here cannot be gone on with; a new one that is here was finished.
        if ((draft.baseRev === 0) === (record !== undefined)) continue;
        const photos = draft.photos.filter((photo) => bytes.has(photo.sha256));
        for (const { sha256 } of photos) {
          const kept = bytes.get(sha256);
          if (kept) await photoBytes.put({ sha256, bytes: kept });
        }
        await (seen ? open : stowed).put({ ...draft, photos });
        count += 1;
      }
      return { ok: true, value: count };
    }),
  );
}
