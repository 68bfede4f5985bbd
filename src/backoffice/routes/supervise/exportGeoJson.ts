import type { Versioned } from '../../../domain/edit.ts';
import type { Filter } from '../../../sync/desk.ts';
import type { Context } from '../../http/context.ts';
import { exportRows } from './exportRows.ts';
import { type ExportLanguage, labelsOf } from './exportWords.ts';
import { namesOf } from './namesOf.ts';
import type { PageRow } from './readPage.ts';
import { tableRow } from './table.ts';
import type { Reach } from './where.ts';

function timeText(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString();
}

function feature(row: PageRow, names: ReadonlyMap<string, string>, language: ExportLanguage): object {
  const { intervention } = JSON.parse(row.body) as Versioned;
  const { lat, lon, fields, ...rest } = tableRow(row);
  return {
    type: 'Feature',
    id: row.id,
    geometry: lat === null || lon === null ? null : { type: 'Point', coordinates: [lon, lat] },
    properties: {
      ...fields,
      ...rest,
      ...labelsOf(row, intervention, language),
      reference: row.reference,
      sector: row.sector === null ? null : (names.get(row.sector) ?? row.sector),
      author: names.get(row.author) ?? row.author,
      createdAt: timeText(row.created_at),
      startedAt: timeText(row.started_at),
      endedAt: timeText(row.ended_at),
      dueAt: timeText(row.due_at),
    },
  };
}

/**
 * The filtered interventions as a GeoJSON FeatureCollection (RFC 7946), in pieces: one feature a line. Codes stay codes,
 * the same in every language, for programs; beside each stands its label, for people.
 */
export async function* exportGeoJson(
  context: Context,
  reach: Reach,
  filter: Filter,
  language: ExportLanguage,
): AsyncGenerator<string> {
  const names = await namesOf(context, reach.organisation);
  yield '{"type":"FeatureCollection","features":[';
  let between = '\n';
  for await (const rows of exportRows(context, reach, filter)) {
    yield between + rows.map((row) => JSON.stringify(feature(row, names, language))).join(',\n');
    between = ',\n';
  }
  yield '\n]}\n';
}
