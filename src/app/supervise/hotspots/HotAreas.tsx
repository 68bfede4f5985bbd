import type { HotSpotsResponse } from '../../../device/desk/wireTypes.ts';
import { classes } from '../../ui/classes.ts';
import { TextLink } from '../../ui/TextLink.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { formatNumber } from '../../words/format.ts';
import styles from '../desk.module.css';
import { changeSearch } from '../filter/filter.ts';
import { showingArea } from '../map/mapSearch.ts';
import { useSearchText } from '../useSearchText.ts';
import { useHotSpotsWords } from './words.ts';
import { ScrollTable } from '../ScrollTable.tsx';

type Cells = HotSpotsResponse['cells'];

/** Squares in which, and around which, there is more than chance would put, gathered into areas. */
export function HotAreas({ cells }: { readonly cells: Cells }) {
  const say = useHotSpotsWords();
  const [search] = useSearchText();
  const mapOf = (area: Cells['areas'][number] | undefined): string =>
    `/bureau/carte${changeSearch(search, { ...showingArea(area?.bounds), view: null, id: null, at: null })}`;
  return (
    <section>
      <h2>{say('areas')}</h2>
      <p className={styles['said']}>
        {say('areasIntro', {
          n: cells.cells,
          side: formatNumber(cells.cellM, 0),
          empty: formatNumber(cells.empty, 0),
        })}{' '}
        {cells.outside > 0 && say('outside', { n: cells.outside })}
      </p>
      {cells.areas.length === 0 ? (
        <p>{say('noArea')}</p>
      ) : (
        <>
          <p className={styles['said']}>
            <TextLink to={mapOf(undefined)}>{say('allOnMap')}</TextLink>
          </p>
          <ScrollTable label={say('areas')}>
            <thead>
              <tr>
                <th scope="col">{say('around')}</th>
                <th scope="col" className={styles['number']}>
                  {say('events')}
                </th>
                <th scope="col" className={classes(styles['number'], styles['wide'])}>
                  {say('squares')}
                </th>
                <th scope="col" className={classes(styles['number'], styles['wide'])}>
                  {say('score')}
                </th>
                <td />
              </tr>
            </thead>
            <tbody>
              {cells.areas.map((area) => (
                <tr key={area.bounds.join(' ')}>
                  <th scope="row" className={styles['address']}>
                    {area.label === '' ? say('nowhere') : area.label}
                  </th>
                  <td className={styles['number']}>{formatNumber(area.count, 0)}</td>
                  <td className={classes(styles['number'], styles['wide'])}>{formatNumber(area.cells.length, 0)}</td>
                  <td className={classes(styles['number'], styles['wide'])}>
                    {formatNumber(area.cells[0]?.z ?? 0, 1)}
                  </td>
                  <td>
                    <TextLink className={styles['rowLink']} to={mapOf(area)}>
                      {say('onMap')} <VisuallyHidden>{say('onMapOf', { place: area.label })}</VisuallyHidden>
                    </TextLink>
                  </td>
                </tr>
              ))}
            </tbody>
          </ScrollTable>
        </>
      )}
    </section>
  );
}
