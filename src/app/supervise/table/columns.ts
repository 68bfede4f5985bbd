import type { TableRow } from '../../../device/desk/wireTypes.ts';
import { kindOf } from '../../../domain/kinds/index.ts';
import type { Language } from '../../words/language.ts';
import { formatNumber } from '../../words/format.ts';
import type { Names } from '../labels.ts';
import { priorityLabel } from '../labels.ts';
import type { SayDesk } from '../words.ts';

export type ColumnId =
  | 'status'
  | 'priority'
  | 'createdAt'
  | 'dueAt'
  | 'endedAt'
  | 'kind'
  | 'sector'
  | 'author'
  | 'photos'
  | 'conflicts'
  | 'position';

type WordKey = Parameters<SayDesk>[0];

export type Column = {
  readonly id: ColumnId;
  readonly word: WordKey;
  /** What the back office can sort by. */
  readonly sort?: string;
  readonly numeric?: boolean;
  /** Shown until the person chooses otherwise. */
  readonly usual: boolean;
  /** Shown on a phone as well. */
  readonly narrow?: boolean;
};

/** Columns after the address, which is always there: it opens the row. */
export const COLUMNS: readonly Column[] = [
  { id: 'status', word: 'status', sort: 'status', usual: true, narrow: true },
  { id: 'priority', word: 'priority', sort: 'priority', usual: true },
  { id: 'createdAt', word: 'createdAt', sort: 'createdAt', numeric: true, usual: true, narrow: true },
  { id: 'dueAt', word: 'dueAt', numeric: true, usual: true },
  { id: 'endedAt', word: 'endedAt', sort: 'endedAt', numeric: true, usual: false },
  { id: 'kind', word: 'kind', usual: false },
  { id: 'sector', word: 'sector', usual: true },
  { id: 'author', word: 'author', usual: false },
  { id: 'photos', word: 'photos', numeric: true, usual: true },
  { id: 'conflicts', word: 'conflictCount', numeric: true, usual: true },
  { id: 'position', word: 'position', usual: false },
];

/** Columns whose cell is a plain text; the others draw a status, a date or a mark. */
export type TextColumn = Exclude<ColumnId, 'status' | 'createdAt' | 'dueAt' | 'endedAt'>;

export function cellText(column: TextColumn, row: TableRow, say: SayDesk, names: Names, language: Language): string {
  switch (column) {
    case 'priority':
      return priorityLabel(row.priority, language);
    case 'kind':
      return kindOf(row.kind)?.label[language] ?? row.kind;
    case 'sector':
      return row.sector === null ? say('none') : names(row.sector);
    case 'author':
      return names(row.author);
    case 'photos':
      return formatNumber(row.photos, 0, language);
    case 'conflicts':
      return formatNumber(row.conflicts, 0, language);
    case 'position':
      if (row.lat === null || row.lon === null) return say('none');
      return `${formatNumber(row.lat, 4, language)} ; ${formatNumber(row.lon, 4, language)}${row.doubtful ? ` (${say('doubtfulWord')})` : ''}`;
  }
}
