import type { TableRow } from '../../../device/desk/wireTypes.ts';
import styles from './Map.module.css';
import { SearchLink } from '../SearchLink.tsx';
import { ShortDate } from '../ShortDate.tsx';
import { StatusWord } from '../StatusWord.tsx';
import { useSuperviseWords } from '../words.ts';

/** An intervention of the list beside the map: pressing it opens it there. */
export function RecordItem({ row }: { readonly row: TableRow }) {
  const say = useSuperviseWords();
  return (
    <li>
      <SearchLink change={{ id: row.id }} className={styles['item']} data-row={row.id}>
        <strong>{row.address === '' ? say('noAddress') : row.address}</strong>
        <span className={styles['facts']}>
          <StatusWord kind={row.kind} status={row.status} />
          <ShortDate at={row.createdAt} />
        </span>
      </SearchLink>
    </li>
  );
}
