import type { SubmitEvent } from 'react';
import { useRef } from 'react';
import { readHours } from '../../../domain/hours.ts';
import { kinds, kindOf } from '../../../domain/kinds/index.ts';
import { textIn } from '../../words/language.ts';
import { useDevice } from '../../shell/useDevice.ts';
import { useLive } from '../../shell/useLive.ts';
import { ChoiceChip } from './ChoiceChip.tsx';
import styles from './FilterBar.module.css';
import { boundOf, countSet, listOf } from './filter.ts';
import { FacetsChip } from './FacetsChip.tsx';
import { TakenChip } from './FilterChip.tsx';
import { PeriodChip } from './PeriodChip.tsx';
import { surfaceIn } from '../perimeter/surfaceIn.ts';
import { usePerimeterWords } from '../perimeter/words.ts';
import { hoursSaid } from '../time/hoursSaid.ts';
import { useTimeWords } from '../time/words.ts';
import type { UsedFilter } from './useFilter.ts';
import { useKeys } from '../useKeys.ts';
import { useSuperviseWords } from '../words.ts';

const newestKinds = [...new Set(kinds.map((kind) => kind.id))].flatMap((id) => kindOf(id) ?? []);

/** The filter as one row of chips with their values in words; what they hold stands in the URL. */
export function FilterBar({ used }: { readonly used: UsedFilter }) {
  const say = useSuperviseWords();
  const sayPerimeter = usePerimeterWords();
  const sayTime = useTimeWords();
  const { filter, change, clear } = used;
  const hours = readHours(filter.hours ?? '');
  const session = useLive(useDevice().session);
  const searchRef = useRef<HTMLInputElement>(null);
  useKeys({ '/': () => searchRef.current?.focus() });
  const chosenKinds = listOf(filter.kind);
  const ofStatuses = newestKinds.filter((kind) => chosenKinds.length === 0 || chosenKinds.includes(kind.id));
  const statuses = new Map(
    ofStatuses.flatMap((kind) => kind.statuses.map((status) => [status.value, textIn(status.label)] as const)),
  );
  const set = (name: string) => (chosen: readonly string[]) => {
    change({ [name]: chosen.join(','), id: null }, 'replace');
  };
  const takeAway = (name: string) => () => {
    change({ [name]: null, id: null });
  };
  const search = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const q = new FormData(event.currentTarget).get('q');
    change({ q: typeof q === 'string' ? q.trim() : null, id: null });
  };
  return (
    <section className={styles['bar']} aria-label={say('filters')}>
      <PeriodChip
        from={boundOf(filter.from)}
        to={boundOf(filter.to)}
        onChoose={({ from, to }) => {
          change({ from: from === null ? null : String(from), to: to === null ? null : String(to), id: null });
        }}
      />
      <ChoiceChip
        name={say('kind')}
        everything={say('everyKind')}
        choices={newestKinds.map((kind) => ({ value: kind.id, label: textIn(kind.label) }))}
        chosen={chosenKinds}
        onChoose={set('kind')}
      />
      <ChoiceChip
        name={say('status')}
        everything={say('everyStatus')}
        choices={[...statuses].map(([value, label]) => ({ value, label }))}
        chosen={listOf(filter.status)}
        onChoose={set('status')}
      />
      <ChoiceChip
        name={say('sector')}
        everything={say('everySector')}
        choices={(session?.sectors ?? []).map((sector) => ({ value: sector.id, label: sector.name }))}
        chosen={listOf(filter.sector)}
        onChoose={set('sector')}
      />
      <FacetsChip
        filter={filter}
        onChoose={(answer) => {
          change({ answer, id: null }, 'replace');
        }}
      />
      {filter.place !== undefined && (
        <TakenChip name={say('place')} value={filter.place} onRemove={takeAway('place')} />
      )}
      {filter.perimeter !== undefined && (
        <TakenChip
          name={sayPerimeter('perimeter')}
          value={surfaceIn(filter.perimeter)}
          onRemove={takeAway('perimeter')}
        />
      )}
      {hours && <TakenChip name={sayTime('hours')} value={hoursSaid(hours, sayTime)} onRemove={takeAway('hours')} />}
      {filter.doubtful !== undefined && (
        <TakenChip
          name={say('doubtful')}
          value={say(filter.doubtful === 'yes' ? 'doubtfulYes' : 'doubtfulNo')}
          onRemove={takeAway('doubtful')}
        />
      )}
      {filter.conflicts !== undefined && (
        <TakenChip name={say('conflicts')} value={say('conflictsYes')} onRemove={takeAway('conflicts')} />
      )}
      <form role="search" className={styles['search']} onSubmit={search}>
        <input
          // The box follows the URL: another search makes another box.
          key={filter.q ?? ''}
          ref={searchRef}
          type="search"
          name="q"
          maxLength={200}
          defaultValue={filter.q ?? ''}
          aria-label={say('search')}
          placeholder={say('search')}
          onKeyDown={(event) => {
            if (event.key === 'Escape') event.currentTarget.blur();
          }}
        />
        <button type="submit" className={styles['preset']}>
          {say('searchNow')}
        </button>
      </form>
      {countSet(filter) > 0 && (
        <button type="button" className={styles['clear']} onClick={clear}>
          {say('clear')}
        </button>
      )}
    </section>
  );
}
