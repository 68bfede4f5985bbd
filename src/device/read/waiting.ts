import { Dexie } from 'dexie';
import { textOf } from '../../domain/intervention.ts';
import { ownOf } from '../../sync/outbox.ts';
import type { LocalPhoto, QuarantinedEdit, WaitingItem } from '../device.ts';
import type { Database } from '../store/database.ts';
import type { PhotoRow } from '../store/rows.ts';
import { readerOf } from '../store/writeView.ts';

/** Edits and photos that the delivery screen lists at most; its figures count all of them. */
const MOST = 2_000;

function toLocalPhoto(row: PhotoRow): LocalPhoto {
  const { sha256, intervention, size, state, sent, keptAt, receivedAt, problem } = row;
  return { sha256, intervention, size, state, sent, keptAt, receivedAt, problem };
}

async function addresses(database: Database, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await database.records.bulkGet([...ids]);
  return new Map(rows.flatMap((row) => (row ? [[row.id, textOf(row.intervention, 'address')]] : [])));
}

/** What is not confirmed yet, by intervention, oldest first. */
export async function waiting(database: Database): Promise<readonly WaitingItem[]> {
  const reader = await readerOf(database);
  const pending = await database.edits
    .where('[state+seq]')
    .between(['pending', Dexie.minKey], ['pending', Dexie.maxKey])
    .limit(MOST)
    .toArray();
  const unsent = await database.photos
    .where('[unsent+keptAt]')
    .between([1, Dexie.minKey], [1, Dexie.maxKey])
    .limit(MOST)
    .toArray();
  const edits = ownOf(pending, reader);
  const linking = await database.edits.bulkGet(unsent.map((photo) => photo.edit));
  // An edit that was confirmed long ago may be gone before its photo: that one is everybody's to see waiting.
  const photos = unsent.filter((_, n) => (linking[n]?.edit.author ?? reader) === reader);
  const ids = [...new Set([...edits, ...photos].map((row) => row.intervention))];
  const known = await addresses(database, ids);
  return ids
    .map((id): WaitingItem => {
      const own = edits.filter((row) => row.intervention === id);
      const pictures = photos.filter((row) => row.intervention === id);
      return {
        intervention: id,
        address: known.get(id) ?? '',
        edits: own.length,
        photos: pictures.map(toLocalPhoto),
        since: Math.min(...own.map((row) => row.edit.at), ...pictures.map((row) => row.keptAt)),
      };
    })
    .toSorted((a, b) => a.since - b.since);
}

/** Edits the back office refused for good, newest first. */
export async function quarantine(database: Database): Promise<readonly QuarantinedEdit[]> {
  const reader = await readerOf(database);
  const refused = await database.edits
    .where('[state+since]')
    .between(['quarantined', Dexie.minKey], ['quarantined', Dexie.maxKey])
    .reverse()
    .limit(MOST)
    .toArray();
  const rows = ownOf(refused, reader);
  const known = await addresses(
    database,
    rows.map((row) => row.intervention),
  );
  return rows.map((row) => {
    const own = row.edit.patch['address']?.new;
    return {
      id: row.id,
      intervention: row.intervention,
      address: known.get(row.intervention) ?? (typeof own === 'string' ? own : ''),
      code: row.code ?? 'edit-invalid',
      at: row.edit.at,
    };
  });
}
