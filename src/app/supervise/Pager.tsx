import { Button } from '../ui/Button.tsx';
import { formatNumber } from '../words/format.ts';
import styles from './desk.module.css';
import type { Pages } from './usePages.ts';
import { useSuperviseWords } from './words.ts';

type PagerProps = {
  readonly pages: Pages;
  /** Edges of this page, beyond which the next and the previous one stand; null where there is none. */
  readonly next: string | null;
  readonly previous: string | null;
  /** What is paged. */
  readonly label: string;
  readonly total: number;
  readonly size: number;
};

/** Goes through the pages of a table. */
export function Pager({ pages, next, previous, label, total, size }: PagerProps) {
  const say = useSuperviseWords();
  const of = Math.max(pages.number, Math.ceil(total / size));
  return (
    <nav className={styles['pager']} aria-label={label}>
      <Button
        disabled={pages.number === 1}
        onClick={() => {
          pages.back(previous);
        }}
      >
        {say('previous')}
      </Button>
      <span role="status">{say('page', { n: formatNumber(pages.number, 0), of: formatNumber(of, 0) })}</span>
      <Button
        disabled={next === null}
        onClick={() => {
          if (next !== null) pages.forward(next);
        }}
      >
        {say('next')}
      </Button>
    </nav>
  );
}
