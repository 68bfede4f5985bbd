import type { FilterText } from '../../../device/desk/filterQuery.ts';
import { textIn } from '../../words/language.ts';
import { ChoiceList } from './ChoiceList.tsx';
import { answerLabel, answersIn, knownFacets, withAnswers } from './facets.ts';
import styles from './FilterBar.module.css';
import { FilterChip } from './FilterChip.tsx';
import { useSuperviseWords } from '../words.ts';

type FacetsChipProps = {
  readonly filter: FilterText;
  readonly onChoose: (answer: string) => void;
};

/** A filter on what was noted: every facet of the kinds that are looked at, with its answers. */
export function FacetsChip({ filter, onChoose }: FacetsChipProps) {
  const say = useSuperviseWords();
  const facets = knownFacets(filter);
  if (facets.length === 0) return null;
  const said = facets.flatMap((facet) =>
    answersIn(filter.answer, facet.field).map((value) => answerLabel(facet, value)),
  );
  return (
    <FilterChip
      name={say('noted')}
      value={said.length === 0 ? say('notedAll') : said.join(', ')}
      set={filter.answer !== undefined}
    >
      {() => (
        <div className={styles['facets']}>
          {facets.map(({ field, label, choices }) => (
            <ChoiceList
              key={field}
              name={textIn(label)}
              choices={choices.map((choice) => ({ value: choice.value, label: textIn(choice.label) }))}
              chosen={answersIn(filter.answer, field)}
              onChoose={(chosen) => {
                onChoose(withAnswers(filter.answer, field, chosen));
              }}
            />
          ))}
        </div>
      )}
    </FilterChip>
  );
}
