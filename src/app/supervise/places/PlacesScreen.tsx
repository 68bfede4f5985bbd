import styles from '../desk.module.css';
import { Page } from '../../ui/Page.tsx';
import { DoubtfulPositions } from './DoubtfulPositions.tsx';
import { param } from '../filter/filter.ts';
import { FilterBar } from '../filter/FilterBar.tsx';
import { HotSpots } from '../hotspots/HotSpots.tsx';
import { KeysHelp } from '../KeysHelp.tsx';
import { RankedPlaces } from './RankedPlaces.tsx';
import { SearchLink } from '../SearchLink.tsx';
import { useFilter } from '../filter/useFilter.ts';
import { useSearchText } from '../useSearchText.ts';
import { usePlacesWords } from './words.ts';

/** The pages of this screen, by the `view` of the URL. */
const VIEWS = [
  ['', 'placesTab'],
  ['hot', 'hotTab'],
  ['doubtful', 'doubtfulTab'],
] as const;

/** Where it comes back, by itself and beyond chance; and, on its last page, the positions that only look as if it did. */
export function PlacesScreen() {
  const say = usePlacesWords();
  const used = useFilter();
  const [search] = useSearchText();
  const view = param(search, 'view');
  const Shown = view === 'doubtful' ? DoubtfulPositions : view === 'hot' ? HotSpots : RankedPlaces;
  return (
    <Page title={say('placesTitle')} actions={<KeysHelp />} fill>
      <FilterBar used={used} />
      <nav className={styles['tabs']} aria-label={say('placesTitle')}>
        {VIEWS.map(([id, word]) => (
          <SearchLink
            key={id}
            change={{ view: id === '' ? null : id, id: null, at: null }}
            aria-current={view === id ? 'page' : undefined}
            className={styles['tab']}
          >
            {say(word)}
          </SearchLink>
        ))}
      </nav>
      <Shown used={used} />
    </Page>
  );
}
