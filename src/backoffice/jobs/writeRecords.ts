import type { Transaction } from 'kysely';
import type { Edit, Versioned } from '../../domain/edit.ts';
import { pointOf } from '../../domain/intervention.ts';
import { columnsOf, pointAlone } from '../store/columns.ts';
import { insertAll } from '../store/insertAll.ts';
import { placesOf } from '../store/placesOf.ts';
import type { Schema } from '../store/schema.ts';
import { takeVersions } from '../store/takeVersions.ts';
import { payloadHash } from '../sync/payloadHash.ts';
import { flaggedAmong } from './flaggedAmong.ts';
import { type Coordinate, coordinateKey, markDoubtful } from './markDoubtful.ts';

/** An edit that made a record what it is, and what became of it. */
export type PastEdit = {
  readonly edit: Edit;
  readonly result: 'applied' | 'merged' | 'conflict';
  readonly rev: number;
  readonly receivedAt: number;
};

/** A record that is new here, with its whole history. */
export type NewRecord = {
  readonly versioned: Versioned;
  readonly edits: readonly PastEdit[];
  readonly conflicts?: readonly Schema['conflicts'][];
  /** When the bytes of its photos arrived; null where they have not. */
  readonly photosAt?: number | null;
};

function editRow(organisation: string, past: PastEdit, version: number): Schema['edits'] {
  const { edit } = past;
  const payload = JSON.stringify(edit);
  return {
    organisation,
    id: edit.id,
    device: edit.device,
    seq: edit.seq,
    author: edit.author,
    intervention: edit.intervention,
    payload_hash: payloadHash(edit, payload),
    payload,
    result: past.result,
    rev: past.rev,
    version,
    code: null,
    at: edit.at,
    received_at: past.receivedAt,
    brought_by: null,
  };
}

/** Writes many new records with few statements, in the order given, and flags the doubtful positions among them. */
export async function writeRecords(
  trx: Transaction<Schema>,
  organisation: string,
  records: readonly NewRecord[],
): Promise<void> {
  if (records.length === 0) return;
  const points = records.map(({ versioned }) => pointOf(versioned.intervention));
  // One more record never makes a doubtful position a sure one.
  const flagged = await flaggedAmong(
    trx,
    organisation,
    points.flatMap((point) => point ?? []),
  );
  const isFlagged = (point: Coordinate | null | undefined): boolean => !!point && flagged.has(coordinateKey(point));
  const first = await takeVersions(trx, organisation, records.length);
  const alone = records.map(({ versioned }) => pointAlone(versioned.intervention));
  const keys = await placesOf(
    trx,
    organisation,
    alone.flatMap((point) => point ?? []),
  );
  let key = 0;
  const places = alone.map((point) => (point ? (keys[key++] ?? '') : ''));
  const rows = records.map(({ versioned, conflicts = [] }, i) =>
    columnsOf(organisation, versioned, {
      version: first + i,
      conflicts: conflicts.length,
      doubtful: isFlagged(points[i]),
      place: places[i] ?? '',
    }),
  );
  await insertAll(trx, 'interventions', rows);
  await insertAll(
    trx,
    'edits',
    records.flatMap(({ edits }, i) => edits.map((past) => editRow(organisation, past, first + i))),
  );
  await insertAll(
    trx,
    'conflicts',
    records.flatMap(({ conflicts = [] }) => conflicts),
  );
  await insertAll(
    trx,
    'photos',
    records.flatMap(({ versioned: { intervention }, photosAt = null }) =>
      intervention.photos.map(({ sha256, role, size }) => ({
        organisation,
        sha256,
        intervention: intervention.id,
        role,
        size,
        received_at: photosAt,
      })),
    ),
    true,
  );
  const others = points.flatMap((point) => (point && !isFlagged(point) ? point : []));
  await markDoubtful(trx, organisation, others, first);
}
