import type { RefObject } from 'react';
import { useState } from 'react';
import type { TableRow } from '../../../device/desk/wireTypes.ts';
import { classes } from '../../ui/classes.ts';
import { useLanguage } from '../../words/language.ts';
import { ColumnHead } from './ColumnHead.tsx';
import type { Order } from './ColumnHead.tsx';
import type { ColumnId } from './columns.ts';
import { COLUMNS } from './columns.ts';
import styles from '../desk.module.css';
import { Cell } from './RowCells.tsx';
import { ShortDate } from '../ShortDate.tsx';
import { SearchLink } from '../SearchLink.tsx';
import { useNames } from '../useNames.ts';
import { useSuperviseWords } from '../words.ts';
import { ScrollTable } from '../ScrollTable.tsx';

type InterventionTableProps = {
  readonly caption: string;
  readonly rows: readonly TableRow[];
  readonly shown: readonly ColumnId[];
  /** Id of the intervention open beside the table, or ''. */
  readonly opened: string;
  readonly sort?: string;
  readonly order?: Order;
  readonly onSort?: (sort: string, order: Order) => void;
  /** What stands in the first column and opens the row; the date where all have the same address. */
  readonly namedBy?: 'address' | 'date';
  readonly tableRef?: RefObject<HTMLTableElement | null>;
};

/** Interventions as a table; the first cell of each row opens it beside. */
export function InterventionTable(props: InterventionTableProps) {
  const { caption, rows, shown, opened, sort, order = 'desc', onSort, namedBy = 'address', tableRef } = props;
  const say = useSuperviseWords();
  const names = useNames();
  const language = useLanguage((state) => state.language);
  const [now] = useState(() => Date.now());
  const columns = COLUMNS.filter((column) => shown.includes(column.id));
  const head = (by: string | undefined) => ({
    sorted: by !== undefined && by === sort ? order : null,
    ...(by !== undefined && onSort
      ? {
          onSort: (next: Order) => {
            onSort(by, next);
          },
        }
      : {}),
  });
  return (
    // The keyboard scrolls what is wider than its frame.
    <ScrollTable label={caption} tableRef={tableRef}>
      <thead>
        <tr>
          <ColumnHead
            label={say(namedBy === 'date' ? 'createdAt' : 'address')}
            {...head(namedBy === 'date' ? 'createdAt' : 'address')}
          />
          {columns.map((column) => (
            <ColumnHead
              key={column.id}
              label={say(column.word)}
              numeric={column.numeric}
              wide={!column.narrow}
              {...head(column.sort)}
            />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} data-opened={row.id === opened || undefined}>
            <th scope="row" className={namedBy === 'address' ? styles['address'] : undefined}>
              <SearchLink
                change={{ id: row.id }}
                className={styles['rowLink'] ?? ''}
                data-row={row.id}
                aria-current={row.id === opened ? 'true' : undefined}
              >
                {namedBy === 'date' ? (
                  <ShortDate at={row.createdAt} />
                ) : row.address === '' ? (
                  say('noAddress')
                ) : (
                  row.address
                )}
              </SearchLink>
            </th>
            {columns.map((column) => (
              <td
                key={column.id}
                className={classes(column.numeric && styles['number'], !column.narrow && styles['wide'])}
              >
                <Cell column={column} row={row} names={names} language={language} now={now} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
