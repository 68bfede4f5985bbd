import type { PhotoRef } from '../../domain/intervention.ts';
import type { Context } from '../context.ts';
import type { Draft, Outcome } from '../device.ts';
import type { Database } from '../store/database.ts';
import type { DraftRow } from '../store/rows.ts';
import { orStorageProblem } from '../store/storageProblem.ts';

/** The one gate through which open forms are kept. */
export type DraftKeeper = {
  /** Draft that was shown although it could not be kept yet: keeping it later creates it. */
  began(row: DraftRow): void;
  keep(draft: Draft): Promise<Outcome<number>>;
  forget(draft: string): void;
  /** Photos kept whose form has not mentioned them yet: a state typed meanwhile must not drop them. */
  readonly unseen: UnseenPhotos;
};

export type UnseenPhotos = {
  add(draft: string, photo: PhotoRef): void;
  remove(draft: string, photo: PhotoRef): void;
  /** The form's photos with those it cannot know yet; those it mentions are from now on its own to remove. */
  complete(draft: string, photos: readonly PhotoRef[]): readonly PhotoRef[];
  forget(draft: string): void;
};

const keyOf = (photo: PhotoRef): string => `${photo.role}:${photo.sha256}`;

function unseenPhotos(): UnseenPhotos {
  const byDraft = new Map<string, Map<string, PhotoRef>>();
  return {
    add(draft, photo) {
      const photos = byDraft.get(draft) ?? new Map<string, PhotoRef>();
      byDraft.set(draft, photos.set(keyOf(photo), photo));
    },
    remove(draft, photo) {
      byDraft.get(draft)?.delete(keyOf(photo));
    },
    complete(draft, photos) {
      const unseen = byDraft.get(draft);
      if (!unseen) return photos;
      for (const photo of photos) unseen.delete(keyOf(photo));
      return unseen.size === 0 ? photos : [...photos, ...unseen.values()];
    },
    forget(draft) {
      byDraft.delete(draft);
    },
  };
}

type Slot = { latest: Draft; running: Promise<Outcome<number>> | null; next: Promise<Outcome<number>> | null };

async function write(
  database: Database,
  unseen: UnseenPhotos,
  draft: Draft,
  now: number,
  began: DraftRow | undefined,
): Promise<Outcome<number>> {
  return orStorageProblem(() =>
    database.transaction('rw', database.drafts, async (): Promise<Outcome<number>> => {
      const there = (await database.drafts.get(draft.id)) ?? began;
      // Finished or discarded meanwhile, perhaps in another tab: a late keystroke must not bring it back.
      if (!there) return { ok: false, code: 'draft-gone' };
      const { kind, kindVersion, baseRev, author, startedAt, seen, beside } = there;
      const same = { kind, kindVersion, baseRev, author, startedAt, seen, beside };
      // Completed only here: a photo kept while this write waited its turn is known by now.
      const photos = unseen.complete(draft.id, draft.photos);
      await database.drafts.put({ ...draft, ...same, photos, keptAt: now });
      return { ok: true, value: now };
    }),
  );
}

/** Writes one state of a draft at a time, always the newest: states typed during a write are kept by the next one. */
export function draftKeeper({ database, environment }: Context): DraftKeeper {
  const slots = new Map<string, Slot>();
  const began = new Map<string, DraftRow>();
  const unseen = unseenPhotos();

  const run = (slot: Slot): Promise<Outcome<number>> => {
    const draft = slot.latest;
    const written = write(database, unseen, draft, environment.now(), began.get(draft.id))
      .then((outcome) => {
        if (outcome.ok) began.delete(draft.id);
        return outcome;
      })
      .finally(() => {
        slot.running = null;
        if (slot.next === null && slots.get(draft.id) === slot) slots.delete(draft.id);
      });
    slot.running = written;
    return written;
  };

  return {
    unseen,
    began(row) {
      began.set(row.id, row);
    },
    forget(draft) {
      began.delete(draft);
      unseen.forget(draft);
    },
    keep(draft) {
      const slot = slots.get(draft.id) ?? { latest: draft, running: null, next: null };
      slots.set(draft.id, slot);
      slot.latest = draft;
      if (slot.next) return slot.next;
      if (!slot.running) return run(slot);
      const again = (): Promise<Outcome<number>> => {
        slot.next = null;
        return run(slot);
      };
      slot.next = slot.running.then(again, again);
      return slot.next;
    },
  };
}
