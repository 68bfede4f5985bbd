import type { HotSpotsResponse } from '../../../device/desk/wireTypes.ts';
import { DELAYS, DISTANCES } from '../../../domain/hotspots/hotSpots.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { formatNumber } from '../../words/format.ts';
import styles from '../desk.module.css';
import { useHotSpotsWords } from './words.ts';
import { ScrollTable } from '../ScrollTable.tsx';

/** Beyond this a p-value is what chance does. */
const ALPHA = 0.05;

type Band = NonNullable<HotSpotsResponse['repeats']>[number][number];

function Times({ band: { observed, expected, p } }: { readonly band: Band }) {
  const say = useHotSpotsWords();
  if (observed === 0) return <td className={styles['number']}>{say('none')}</td>;
  const times = say('times', { n: formatNumber(observed / expected, 1) });
  return (
    <td className={styles['number']}>
      {p < ALPHA ? (
        <strong>
          {times} <VisuallyHidden>({say('repeatsMark')})</VisuallyHidden>
          <span aria-hidden>*</span>
        </strong>
      ) : (
        times
      )}
    </td>
  );
}

/** By distance and delay, how many times more often than by chance something comes after something. */
export function NearRepeats({ repeats }: Pick<HotSpotsResponse, 'repeats'>) {
  const say = useHotSpotsWords();
  const some = repeats?.some((row) => row.some(({ observed }) => observed > 0)) === true;
  return (
    <section>
      <h2>{say('repeats')}</h2>
      {!some ? (
        <p>{say(repeats ? 'noRepeat' : 'tooMany')}</p>
      ) : (
        <>
          <p className={styles['said']}>
            {say('repeatsIntro')} <span aria-hidden>* {say('repeatsMark')}.</span>
          </p>
          <ScrollTable label={say('repeats')}>
            <thead>
              <tr>
                <th scope="col">{say('distance')}</th>
                {DELAYS.map((delay, n) => (
                  <th key={delay} scope="col" className={styles['number']}>
                    {say('days', { from: n === 0 ? 0 : (DELAYS[n - 1] ?? 0) + 1, to: delay })}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {repeats.map((row, n) => (
                <tr key={DISTANCES[n]}>
                  <th scope="row">
                    {say('metres', { from: n === 0 ? 0 : (DISTANCES[n - 1] ?? 0), to: DISTANCES[n] ?? 0 })}
                  </th>
                  {row.map((band, delay) => (
                    <Times key={DELAYS[delay]} band={band} />
                  ))}
                </tr>
              ))}
            </tbody>
          </ScrollTable>
        </>
      )}
    </section>
  );
}
