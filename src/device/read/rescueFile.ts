import type { Database } from '../store/database.ts';
import { readMeta } from '../store/meta.ts';

const CHUNK = 0x8000;

function base64(bytes: ArrayBuffer): string {
  const view = new Uint8Array(bytes);
  let text = '';
  for (let at = 0; at < view.length; at += CHUNK) text += String.fromCharCode(...view.subarray(at, at + CHUNK));
  return btoa(text);
}

/**
 * Everything not yet received, as one JSON file: edits with their state, drafts, and photos in base64. Photos are
 * added one by one, so that no more than one is held twice in memory.
 */
export async function rescueFile(database: Database, now: number): Promise<Blob> {
  const session = await readMeta(database, 'session');
  const edits = await database.edits.filter((row) => row.state !== 'confirmed').toArray();
  const drafts = await database.drafts.toArray();
  const unsent = await database.photos.filter((row) => row.unsent === 1).toArray();
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
  const links = [
    ...unsent.map((row) => ({ sha256: row.sha256, intervention: row.intervention, role: row.role })),
    ...drafts.flatMap((draft) =>
      draft.photos.map((photo) => ({ sha256: photo.sha256, intervention: draft.id, role: photo.role })),
    ),
  ];
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
