import { TextLink } from '../ui/TextLink.tsx';
import { formatNumber, formatShare } from '../words/format.ts';
import { useLanguage } from '../words/language.ts';
import styles from './desk.module.css';
import { changeSearch } from './filter/filter.ts';
import { statusesOf } from './statusesOf.ts';
import { StatusWord } from './StatusWord.tsx';
import { useSearchText } from './useSearchText.ts';
import { useSuperviseWords } from './words.ts';
import { ScrollTable } from './ScrollTable.tsx';

type StatusTableProps = {
  readonly total: number;
  readonly byStatus: { readonly [status: string]: number };
  /** The kinds that are looked at, separated by commas; absent: all. */
  readonly kind: string | undefined;
};

/** What the column can say; less than half of it would read as nothing at all. */
const LEAST_SHARE = 0.01;

/** Interventions by status: each with its share as a bar and in figures, and the way to its records. */
export function StatusTable({ total, byStatus, kind }: StatusTableProps) {
  const say = useSuperviseWords();
  const [search] = useSearchText();
  const language = useLanguage((state) => state.language);
  const order = [...statusesOf(kind).keys()];
  const place = (status: string): number => (order.includes(status) ? order.indexOf(status) : order.length);
  const rows = Object.entries(byStatus).toSorted(([a], [b]) => place(a) - place(b));
  return (
    <section>
      <h2>{say('byStatus')}</h2>
      <ScrollTable label={say('byStatus')}>
        <thead>
          <tr>
            <th scope="col">{say('status')}</th>
            <th scope="col" className={styles['number']}>
              {say('count')}
            </th>
            <th scope="col" className={styles['number']}>
              {say('share')}
            </th>
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map(([status, count]) => {
            const share = total === 0 ? 0 : count / total;
            return (
              <tr key={status}>
                <th scope="row">
                  <TextLink
                    className={styles['rowLink']}
                    to={`/bureau/interventions${changeSearch(search, { status, id: null })}`}
                  >
                    <StatusWord status={status} />
                  </TextLink>
                </th>
                <td className={styles['number']}>{formatNumber(count, 0, language)}</td>
                <td className={styles['number']}>
                  {share > 0 && share < LEAST_SHARE / 2
                    ? say('lessThan', { share: formatShare(LEAST_SHARE, language) })
                    : formatShare(share, language)}
                </td>
                <td className={styles['barCell']}>
                  {/* The figure beside it says the same. */}
                  <svg className={styles['bar']} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden>
                    <rect width={share * 100} height="8" />
                  </svg>
                </td>
              </tr>
            );
          })}
        </tbody>
      </ScrollTable>
    </section>
  );
}
