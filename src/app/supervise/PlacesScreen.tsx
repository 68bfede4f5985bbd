import styles from './desk.module.css';
import { Page } from '../ui/Page.tsx';
import { DoubtfulPositions } from './DoubtfulPositions.tsx';
import { param } from './filter.ts';
import { FilterBar } from './FilterBar.tsx';
import { KeysHelp } from './KeysHelp.tsx';
import { RankedPlaces } from './RankedPlaces.tsx';
import { SearchLink } from './SearchLink.tsx';
import { useFilter } from './useFilter.ts';
import { useSearchText } from './useSearchText.ts';
import { useSuperviseWords } from './words.ts';

/** Where it comes back; and, on its other page, the positions that only look as if it did. */
export function PlacesScreen() {
  const say = useSuperviseWords();
  const used = useFilter();
  const [search] = useSearchText();
  const doubtful = param(search, 'view') === 'doubtful';
  return (
    <Page title={say('placesTitle')} actions={<KeysHelp />} fill>
      <FilterBar used={used} />
      <nav className={styles['tabs']} aria-label={say('placesTitle')}>
        <SearchLink
          change={{ view: null, id: null, at: null }}
          aria-current={doubtful ? undefined : 'page'}
          className={styles['tab']}
        >
          {say('placesTab')}
        </SearchLink>
        <SearchLink
          change={{ view: 'doubtful', id: null, at: null }}
          aria-current={doubtful ? 'page' : undefined}
          className={styles['tab']}
        >
          {say('doubtfulTab')}
        </SearchLink>
      </nav>
      {doubtful ? <DoubtfulPositions used={used} /> : <RankedPlaces used={used} />}
    </Page>
  );
}
