import { IconTrendingDown, IconTrendingUp } from '@tabler/icons-react';
import type { HotSpotsResponse } from '../../../device/desk/wireTypes.ts';
import { formatDate, formatNumber } from '../../words/format.ts';
import styles from '../desk.module.css';
import { SearchLink } from '../SearchLink.tsx';
import { useHotSpotsWords } from './words.ts';
import { ScrollTable } from '../ScrollTable.tsx';

type Found = Pick<HotSpotsResponse, 'changes' | 'before'>;
type ChangesProps = Found & {
  /** Whether the filter has a period, which could be compared. */
  readonly asked: boolean;
};

type Change = NonNullable<Found['changes']>['emerging'][number];

/** `from`: where the period before begins, UTC ms: a place that fades has nothing in this one. */
function ChangeRow({ change, from }: { readonly change: Change; readonly from: number | undefined }) {
  const say = useHotSpotsWords();
  const more = change.now > change.before;
  return (
    <tr>
      <th scope="row" className={styles['address']}>
        <SearchLink
          change={{ view: null, at: change.key, id: null, ...(from === undefined ? {} : { from: String(from) }) }}
          className={styles['rowLink']}
        >
          {change.label}
        </SearchLink>
      </th>
      <td>
        {more ? <IconTrendingUp aria-hidden /> : <IconTrendingDown aria-hidden />} {say(more ? 'more' : 'less')}
      </td>
      <td className={styles['number']}>{formatNumber(change.before, 0)}</td>
      <td className={styles['number']}>{formatNumber(change.now, 0)}</td>
    </tr>
  );
}

/** Places where it comes back more, or less, than in the period before, beyond chance. */
export function Changes({ changes, before, asked }: ChangesProps) {
  const say = useHotSpotsWords();
  const rows = [...(changes?.emerging ?? []), ...(changes?.fading ?? [])];
  return (
    <section>
      <h2>{say('changes')}</h2>
      <p className={styles['said']}>
        {changes && before
          ? say('changesIntro', { from: formatDate(before.from), to: formatDate(before.to - 1), n: changes.tested })
          : say(asked ? 'notKnown' : 'noPeriod')}
      </p>
      {changes && rows.length === 0 && <p>{say('noChange')}</p>}
      {rows.length > 0 && (
        <ScrollTable label={say('changes')}>
          <thead>
            <tr>
              <th scope="col">{say('place')}</th>
              <th scope="col">{say('direction')}</th>
              <th scope="col" className={styles['number']}>
                {say('before')}
              </th>
              <th scope="col" className={styles['number']}>
                {say('now')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((change) => (
              <ChangeRow key={change.key} change={change} from={before?.from} />
            ))}
          </tbody>
        </ScrollTable>
      )}
    </section>
  );
}
