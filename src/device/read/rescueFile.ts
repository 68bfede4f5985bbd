import type { PhotoRef, PhotoRole } from '../../domain/intervention.ts';
import type { OutboxEdit } from '../../sync/outbox.ts';
import type { Database } from '../store/database.ts';
import { readMeta } from '../store/meta.ts';
import type { DraftRow } from '../store/rows.ts';

const CHUNK = 0x8000;

function base64(bytes: ArrayBuffer): string {
  const view = new Uint8Array(bytes);
  let text = '';
  for (let at = 0; at < view.length; at += CHUNK) text += String.fromCharCode(...view.subarray(at, at + CHUNK));
  return btoa(text);
}

type Link = { readonly sha256: string; readonly intervention: string; readonly role: PhotoRole };

type Contents = {
  readonly edits: readonly OutboxEdit[];
  readonly drafts: readonly DraftRow[];
  readonly links: readonly Link[];
};

/** The file that both exports make. Photos are added one by one, so that no more than one is held twice in memory. */
async function write(database: Database, now: number, { edits, drafts, links }: Contents): Promise<Blob> {
  const session = await readMeta(database, 'session');
  const head = {
    format: 'sillage-rescue',
    version: 1,
    at: new Date(now).toISOString(),
    device: await readMeta(database, 'deviceId'),
    user: session?.user.id ?? null,
    organisation: session?.organisation.id ?? null,
    edits: edits.map((row) => ({ state: row.state, code: row.code, edit: row.edit })),
    drafts,
  };
  const parts: string[] = [JSON.stringify(head).slice(0, -1), ',"photos":['];
  let first = true;
  for (const sha256 of new Set(links.map((link) => link.sha256))) {
    const kept = await database.photoBytes.get(sha256);
    const photo = {
      sha256,
      of: links.filter((link) => link.sha256 === sha256).map(({ intervention, role }) => ({ intervention, role })),
      base64: kept ? base64(kept.bytes) : null,
    };
    parts.push(first ? '' : ',', JSON.stringify(photo));
    first = false;
  }
  parts.push(']}');
  return new Blob(parts, { type: 'application/json' });
}

const linksOf = (intervention: string, photos: readonly PhotoRef[]): readonly Link[] =>
  photos.map(({ sha256, role }) => ({ sha256, intervention, role }));

/** Everything not yet received, as one JSON file: edits with their state, drafts, and photos in base64. */
export async function rescueFile(database: Database, now: number): Promise<Blob> {
  const edits = await database.edits.filter((row) => row.state !== 'confirmed').toArray();
  const drafts = await database.drafts.toArray();
  const unsent = await database.photos.filter((row) => row.unsent === 1).toArray();
  const links = [...unsent, ...drafts.flatMap((draft) => linksOf(draft.id, draft.photos))];
  return write(database, now, { edits, drafts, links });
}

/** One edit that the back office refused, with its photos, in the format of the rescue file; null: it is not here. */
export async function refusedFile(database: Database, now: number, id: string): Promise<Blob | null> {
  const row = await database.edits.get(id);
  if (row?.state !== 'quarantined') return null;
  const links = linksOf(row.intervention, row.edit.photos ?? []);
  return write(database, now, { edits: [row], drafts: [], links });
}
