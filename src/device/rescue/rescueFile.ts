import type { PhotoRef } from '../../domain/intervention.ts';
import type { OutboxEdit } from '../../sync/outbox.ts';
import type { Rescue } from '../../sync/rescue.ts';
import { RESCUE_CONTENTS, RESCUE_VERSION } from '../../sync/rescue.ts';
import type { Context } from '../context.ts';
import { requireSession } from '../context.ts';
import { everyDraft } from '../store/everyDraft.ts';
import type { Database } from '../store/database.ts';
import type { DraftRow } from '../store/rows.ts';
import type { Entry } from './seal.ts';

type Contents = {
  readonly edits: readonly OutboxEdit[];
  readonly drafts: readonly DraftRow[];
  readonly photos: readonly Rescue['photos'][number][];
};

export const photoName = (sha256: string): string => `photos/${sha256}.jpg`;

/** Photos whose bytes are no longer here are in the list all the same: whoever opens the file can tell. */
async function* entries(
  { database, environment }: Context,
  { edits, drafts, photos }: Contents,
): AsyncGenerator<Entry> {
  const { organisation } = await requireSession(database);
  // One that both a record and a form have comes first as the record's.
  const unique = new Map<string, Rescue['photos'][number]>();
  for (const photo of photos) if (!unique.has(photo.sha256)) unique.set(photo.sha256, photo);
  const rescue: Rescue = {
    format: 'sillage-rescue',
    version: RESCUE_VERSION,
    at: environment.now(),
    organisation: organisation.id,
    edits: edits.map((row) => row.edit),
    drafts: [...drafts],
    photos: [...unique.values()],
  };
  yield { name: RESCUE_CONTENTS, bytes: new TextEncoder().encode(JSON.stringify(rescue)) };
  for (const { sha256 } of rescue.photos) {
    const kept = await database.photoBytes.get(sha256);
    if (kept) yield { name: photoName(sha256), bytes: new Uint8Array(kept.bytes) };
  }
}

const linked = (photos: readonly PhotoRef[], intervention: string | null): Contents['photos'] =>
  photos.map(({ sha256 }) => ({ sha256, intervention }));

/**
 * Edits not yet received, with those that were received not long ago of the same records: a restored back office may have
 * lost what the others stand on.
 */
async function unreceived({ edits }: Database): Promise<readonly OutboxEdit[]> {
  const waiting = await edits.filter((row) => row.state !== 'confirmed').toArray();
  const records = new Set(waiting.map((row) => row.intervention));
  return edits
    .where('intervention')
    .anyOf([...records])
    .sortBy('seq');
}

/** Everything not yet received, as one encrypted file: edits, unfinished forms, and the photos of both. */
export async function rescueFile(context: Context, phrase: string): Promise<Blob> {
  const { database } = context;
  const edits = await unreceived(database);
  const drafts = await everyDraft(database);
  const unsent = await database.photos.filter((row) => row.unsent === 1).toArray();
  const photos = [
    ...unsent.map(({ sha256, intervention }) => ({ sha256, intervention })),
    ...drafts.flatMap((draft) => linked(draft.photos, null)),
  ];
  return context.seal.pack(entries(context, { edits, drafts, photos }), phrase);
}

/** One edit that the back office refused, with its photos, as such a file; null: it is not here. */
export async function refusedFile(context: Context, id: string, phrase: string): Promise<Blob | null> {
  const row = await context.database.edits.get(id);
  if (row?.state !== 'quarantined') return null;
  return context.seal.pack(
    entries(context, { edits: [row], drafts: [], photos: linked(row.edit.photos ?? [], row.intervention) }),
    phrase,
  );
}
