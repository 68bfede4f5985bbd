import { calendarOf } from '../../../domain/calendar.ts';
import type { Versioned } from '../../../domain/edit.ts';
import type { Filter } from '../../../sync/desk.ts';
import type { Context } from '../../http/context.ts';
import { BYTE_ORDER_MARK, csvLine } from '../../../domain/csv.ts';
import { EXPORT_COLUMNS } from './exportColumns.ts';
import { exportRows } from './exportRows.ts';
import type { ExportLanguage } from './exportWords.ts';
import { namesOf } from './namesOf.ts';
import type { Reach } from './where.ts';

/** The filtered interventions as a CSV file, in pieces. */
export async function* exportCsv(
  context: Context,
  reach: Reach,
  filter: Filter,
  language: ExportLanguage,
): AsyncGenerator<string> {
  const calendar = calendarOf(reach.timeZone);
  const names = await namesOf(context, reach.organisation);
  yield (
    BYTE_ORDER_MARK +
    csvLine(
      EXPORT_COLUMNS.map((column) => column.title[language]),
      language,
    )
  );
  for await (const rows of exportRows(context, reach, filter))
    yield rows
      .map((row) => {
        const { intervention } = JSON.parse(row.body) as Versioned;
        return csvLine(
          EXPORT_COLUMNS.map((column) => column.value({ row, intervention, language, calendar, names })),
          language,
        );
      })
      .join('');
}
