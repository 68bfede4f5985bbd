import { desk } from '../../../device/desk/desk.ts';
import { AskedView } from '../AskedView.tsx';
import styles from '../desk.module.css';
import { NothingFound } from '../filter/NothingFound.tsx';
import { useAsk } from '../useAsk.ts';
import type { UsedFilter } from '../filter/useFilter.ts';
import { useSuperviseWords } from '../words.ts';
import { Changes } from './Changes.tsx';
import { HotAreas } from './HotAreas.tsx';
import { NearRepeats } from './NearRepeats.tsx';
import { useHotSpotsWords } from './words.ts';

const HOW = ['howEvents', 'howDoubtful', 'howAreas', 'howChanges', 'howRepeats'] as const;

/** Where it comes back beyond chance, among what the filter lets through, and how to read that. */
export function HotSpots({ used }: { readonly used: UsedFilter }) {
  const say = useSuperviseWords();
  const sayHot = useHotSpotsWords();
  const asked = useAsk(used.key, (signal) => desk.hotSpots(used.filter, signal));
  return (
    <div className={styles['report']}>
      <AskedView asked={asked}>
        {({ total, doubtful, cells, changes, before, repeats }) =>
          total === 0 ? (
            <NothingFound filter={used.filter} title={say('noPlaces')} />
          ) : (
            <div className={styles['sections']}>
              {doubtful > 0 && <p className={styles['said']}>{say('leftOutOfRanking', { n: doubtful })}</p>}
              <HotAreas cells={cells} />
              <Changes changes={changes} before={before} asked={used.filter.from !== undefined} />
              <NearRepeats repeats={repeats} />
              <section>
                <h2>{sayHot('howTo')}</h2>
                <ul className={styles['how']}>
                  {HOW.map((how) => (
                    <li key={how}>{sayHot(how)}</li>
                  ))}
                </ul>
              </section>
            </div>
          )
        }
      </AskedView>
    </div>
  );
}
