import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react';
import { classes } from '../../ui/classes.ts';
import styles from '../desk.module.css';
import { useSuperviseWords } from '../words.ts';

export type Order = 'asc' | 'desc';

type ColumnHeadProps = {
  readonly label: string;
  readonly numeric?: boolean | undefined;
  /** Left out on a phone. */
  readonly wide?: boolean;
  /** How the table is sorted by this column; null: it is not. */
  readonly sorted: Order | null;
  /** Absent where the column cannot be sorted by. */
  readonly onSort?: ((order: Order) => void) | undefined;
};

const ARIA = { asc: 'ascending', desc: 'descending' } as const;

/** The head of a column; a button where one can sort by it. */
export function ColumnHead({ label, numeric, wide = false, sorted, onSort }: ColumnHeadProps) {
  const say = useSuperviseWords();
  const className = classes(numeric && styles['number'], wide && styles['wide']);
  if (!onSort) {
    return (
      <th scope="col" className={className}>
        {label}
      </th>
    );
  }
  const Icon = sorted === null ? IconArrowsSort : sorted === 'asc' ? IconArrowUp : IconArrowDown;
  return (
    <th scope="col" className={className} aria-sort={sorted === null ? undefined : ARIA[sorted]}>
      <button
        type="button"
        className={styles['sort']}
        title={say('sortBy', { column: label })}
        onClick={() => {
          onSort(sorted === 'desc' ? 'asc' : 'desc');
        }}
      >
        {label}
        <Icon aria-hidden size={14} />
      </button>
    </th>
  );
}
