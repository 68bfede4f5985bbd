import type { FieldValue } from '../../../domain/intervention.ts';
import type { Kind } from '../../../domain/kind.ts';
import { createPlacePoints, USUAL_DIAMETER } from '../../../domain/placePoints.ts';
import { addressKey, type Visit } from '../../../domain/places.ts';
import { type FileProblem, fileProblem } from './fileProblem.ts';
import type { Mapping } from './mapping.ts';
import { openRows } from './openRows.ts';
import { rowReader } from './readRow.ts';

function visitOf(fields: { readonly [field: string]: FieldValue }, at: number): Visit {
  const { address, point } = fields as { readonly address: string; readonly point: Visit | null };
  return {
    address,
    place: addressKey(address),
    lat: point?.lat ?? null,
    lon: point?.lon ?? null,
    at,
    sector: null,
  };
}

/** Visits with the places of those that have no address, in the order in which they were. */
function placed(visits: readonly Visit[]): readonly Visit[] {
  const placeOf = createPlacePoints(USUAL_DIAMETER);
  const found = new Map<Visit, string>();
  for (const visit of visits.toSorted((a, b) => a.at - b.at)) {
    const { lat, lon, place } = visit;
    if (place === '' && lat !== null && lon !== null) found.set(visit, placeOf({ lat, lon }).place.key);
  }
  return visits.map((visit) => ({ ...visit, place: found.get(visit) ?? visit.place }));
}

/** What an import of a file would take, as visits; nothing is written. `skipped`: rows that it would not take. */
export async function visitsOfFile(
  path: string,
  kind: Kind,
  mapping: Mapping,
): Promise<{ readonly visits: readonly Visit[]; readonly skipped: number } | FileProblem> {
  const opened = await openRows(path, mapping);
  if ('code' in opened) return opened;
  const readRow = rowReader(kind, mapping, opened.columns);
  const visits = new Map<string, Visit>();
  let rows = 0;
  try {
    for await (const { cells } of opened.rows) {
      rows += 1;
      const read = cells && readRow(cells);
      if (!read || 'code' in read || visits.has(read.reference)) continue;
      visits.set(read.reference, visitOf(read.fields, read.createdAt));
    }
  } catch (error) {
    return fileProblem(error);
  }
  if (rows === 0) return { code: 'import-file-empty', detail: '', line: null };
  return { visits: placed([...visits.values()]), skipped: rows - visits.size };
}
