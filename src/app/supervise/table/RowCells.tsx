import type { TableRow } from '../../../device/desk/wireTypes.ts';
import { kindOf, statusOf } from '../../../domain/kinds/index.ts';
import type { Language } from '../../words/language.ts';
import type { Column } from './columns.ts';
import { cellText } from './columns.ts';
import styles from '../desk.module.css';
import type { Names } from '../labels.ts';
import { ShortDate } from '../ShortDate.tsx';
import { StatusWord } from '../StatusWord.tsx';
import { useSuperviseWords } from '../words.ts';

/** Late: past its date while somebody still has to act, or ended after it. `now`: UTC milliseconds. */
export function isLate(row: TableRow, now: number): boolean {
  if (row.dueAt === null) return false;
  const closed = statusOf(kindOf(row.kind), row.status)?.phase === 'closed';
  return closed ? row.endedAt !== null && row.endedAt > row.dueAt : now > row.dueAt;
}

type CellProps = {
  readonly column: Column;
  readonly row: TableRow;
  readonly names: Names;
  readonly language: Language;
  readonly now: number;
};

/** One cell of the table of interventions. */
export function Cell({ column, row, names, language, now }: CellProps) {
  const say = useSuperviseWords();
  switch (column.id) {
    case 'status':
      return <StatusWord kind={row.kind} status={row.status} />;
    case 'createdAt':
      return <ShortDate at={row.createdAt} />;
    case 'endedAt':
      return <ShortDate at={row.endedAt} />;
    case 'dueAt':
      return (
        <>
          <ShortDate at={row.dueAt} />
          {isLate(row, now) && <strong className={styles['late']}> {say('late')}</strong>}
        </>
      );
    default:
      return cellText(column.id, row, say, names, language);
  }
}
