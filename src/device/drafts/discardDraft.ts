import type { Context } from '../context.ts';
import { reopened } from '../store/storageProblem.ts';
import { dropUnlinkedPhotos } from './dropPhotos.ts';

/** Removes a draft and the photos that were kept for it alone. */
export async function discardDraft({ database }: Context, id: string): Promise<void> {
  const { drafts, stowed, photos, photoBytes, thumbs } = database;
  await reopened(() =>
    database.transaction('rw', [drafts, stowed, photos, photoBytes, thumbs], async () => {
      const draft = await drafts.get(id);
      if (!draft) return;
      await drafts.delete(id);
      await dropUnlinkedPhotos(
        database,
        draft.photos.map((photo) => photo.sha256),
      );
    }),
  );
}
