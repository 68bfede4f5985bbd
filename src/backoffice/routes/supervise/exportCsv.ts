import { calendarOf } from '../../../domain/calendar.ts';
import type { Versioned } from '../../../domain/edit.ts';
import type { Filter } from '../../../sync/desk.ts';
import type { Context } from '../../http/context.ts';
import { csvLine } from './csvCell.ts';
import { EXPORT_COLUMNS, type ExportLanguage } from './exportColumns.ts';
import { exportRows } from './exportRows.ts';
import { namesOf } from './namesOf.ts';
import { timeZoneOf } from './timeZoneOf.ts';

/** Without it, spreadsheets do not take the file for UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** The filtered interventions as a CSV file, in pieces. */
export async function* exportCsv(
  context: Context,
  organisation: string,
  filter: Filter,
  language: ExportLanguage,
): AsyncGenerator<string> {
  const calendar = calendarOf(await timeZoneOf(context, organisation));
  const names = await namesOf(context, organisation);
  yield BYTE_ORDER_MARK + csvLine(EXPORT_COLUMNS.map((column) => column.title[language]));
  for await (const rows of exportRows(context, organisation, filter))
    yield rows
      .map((row) => {
        const { intervention } = JSON.parse(row.body) as Versioned;
        return csvLine(EXPORT_COLUMNS.map((column) => column.value({ row, intervention, language, calendar, names })));
      })
      .join('');
}
