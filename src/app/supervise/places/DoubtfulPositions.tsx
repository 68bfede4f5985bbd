import { desk } from '../../../device/desk/desk.ts';
import type { DoubtfulResponse } from '../../../device/desk/wireTypes.ts';
import { classes } from '../../ui/classes.ts';
import { TextLink } from '../../ui/TextLink.tsx';
import { formatNumber } from '../../words/format.ts';
import { useLanguage } from '../../words/language.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { AskedView } from '../AskedView.tsx';
import { Beside } from '../Beside.tsx';
import styles from '../desk.module.css';
import { changeSearch } from '../filter/filter.ts';
import { useAsk } from '../useAsk.ts';
import type { UsedFilter } from '../filter/useFilter.ts';
import { useSearchText } from '../useSearchText.ts';
import { useSuperviseWords } from '../words.ts';
import { usePlacesWords } from './words.ts';
import { ScrollTable } from '../ScrollTable.tsx';

function doubtfulRecords(search: string, address: string | null): string {
  const change = { doubtful: 'yes', view: null, id: null, ...(address === null ? {} : { q: address }) };
  return `/bureau/interventions${changeSearch(search, change)}`;
}

type Position = DoubtfulResponse['positions'][number];

/** Each example leads to the records of that address: it is there that the position is put right. */
function PositionRow({ position, search }: { readonly position: Position; readonly search: string }) {
  const language = useLanguage((state) => state.language);
  const degrees = (value: number): string => formatNumber(value, 5, language);
  return (
    <tr>
      <th scope="row">{`${degrees(position.lat)}\u00a0; ${degrees(position.lon)}`}</th>
      <td className={classes(styles['number'], styles['wide'])}>{formatNumber(position.count, 0, language)}</td>
      <td className={styles['number']}>{formatNumber(position.addresses, 0, language)}</td>
      <td>
        <ul className={styles['examples']}>
          {position.examples.map((address) => (
            <li key={address}>
              <TextLink to={doubtfulRecords(search, address)}>{address}</TextLink>
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}

/** Coordinates that too many addresses share, to be put right; they count nowhere meanwhile. */
export function DoubtfulPositions({ used }: { readonly used: UsedFilter }) {
  const say = useSuperviseWords();
  const sayPlaces = usePlacesWords();
  const [search] = useSearchText();
  const asked = useAsk(used.key, (signal) => desk.doubtful(used.filter, signal));
  return (
    <Beside beside={null}>
      <AskedView asked={asked}>
        {({ positions }) =>
          positions.length === 0 ? (
            <EmptyState title={sayPlaces('noDoubtful')} />
          ) : (
            <>
              <p className={styles['said']}>
                {sayPlaces('doubtfulIntro')}{' '}
                <TextLink to={doubtfulRecords(search, null)}>{sayPlaces('seeAllDoubtful')}</TextLink>
              </p>
              <ScrollTable label={sayPlaces('doubtfulTab')}>
                <thead>
                  <tr>
                    <th scope="col">{sayPlaces('coordinate')}</th>
                    <th scope="col" className={classes(styles['number'], styles['wide'])}>
                      {say('records')}
                    </th>
                    <th scope="col" className={styles['number']}>
                      {sayPlaces('addresses')}
                    </th>
                    <th scope="col">{sayPlaces('examples')}</th>
                  </tr>
                </thead>
                <tbody>
                  {positions.map((position) => (
                    <PositionRow
                      key={`${String(position.lat)} ${String(position.lon)}`}
                      position={position}
                      search={search}
                    />
                  ))}
                </tbody>
              </ScrollTable>
            </>
          )
        }
      </AskedView>
    </Beside>
  );
}
