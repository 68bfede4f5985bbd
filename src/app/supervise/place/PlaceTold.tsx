import { desk } from '../../../device/desk/desk.ts';
import type { FilterText } from '../../../device/desk/filterQuery.ts';
import { filterQuery } from '../../../device/desk/filterQuery.ts';
import type { PlaceResponse } from '../../../device/desk/wireTypes.ts';
import type { Field } from '../../../domain/kind.ts';
import { kindOf } from '../../../domain/kinds/index.ts';
import { valueText } from '../../map/valueText.ts';
import { DefinitionList } from '../../ui/DefinitionList.tsx';
import { formatNumber } from '../../words/format.ts';
import { textIn, useLanguage } from '../../words/language.ts';
import { AskedView } from '../AskedView.tsx';
import detail from '../detail/Detail.module.css';
import styles from '../desk.module.css';
import { ScrollTable } from '../ScrollTable.tsx';
import { useAsk } from '../useAsk.ts';
import { PlacePhotos } from './PlacePhotos.tsx';
import { usePlaceWords } from './words.ts';

type AnswersProps = { readonly field: Field; readonly values: PlaceResponse['answers'][number]['values'] };

/** One question of the form: how often each answer was given here, and how long it held. */
function Answers({ field, values }: AnswersProps) {
  const say = usePlaceWords();
  const language = useLanguage((state) => state.language);
  const label = textIn(field.label, language);
  return (
    <ScrollTable label={label}>
      <thead>
        <tr>
          <th scope="col">{label}</th>
          <th scope="col" className={styles['number']}>
            {say('count')}
          </th>
          <th scope="col" className={styles['number']}>
            {say('daysToNext')}
          </th>
        </tr>
      </thead>
      <tbody>
        {values.map(({ value, count, daysToNext }) => (
          <tr key={value}>
            <th scope="row">{valueText(field, value, language)}</th>
            <td className={styles['number']}>{formatNumber(count, 0)}</td>
            <td className={styles['number']}>
              {daysToNext === null ? say('noReturn') : say('inDays', { n: Math.round(daysToNext) })}
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

/** What the interventions of a place tell together: how soon it comes back, after what, and its photos. */
export function PlaceTold({ filter }: { readonly filter: FilterText }) {
  const say = usePlaceWords();
  const asked = useAsk(filterQuery(filter), (signal) => desk.place(filter, signal));
  return (
    <section className={detail['part']}>
      <h3>{say('told')}</h3>
      <AskedView asked={asked}>
        {({ kind, days, medianDays, fewestDays, answers, photos, morePhotos }) => {
          const inDays = (value: number | null) => (value === null ? [] : [say('inDays', { n: Math.round(value) })]);
          return (
            <div className={styles['sections']}>
              <DefinitionList
                items={[
                  { term: say('days'), value: formatNumber(days, 0) },
                  ...inDays(medianDays).map((value) => ({ term: say('medianDays'), value })),
                  ...inDays(fewestDays).map((value) => ({ term: say('fewestDays'), value })),
                ]}
              />
              {photos.length > 0 && <PlacePhotos photos={photos} more={morePhotos} />}
              {answers.map(({ field: name, values }) => {
                const field = kindOf(kind)?.fields.find((each) => each.name === name);
                return field && <Answers key={name} field={field} values={values} />;
              })}
            </div>
          );
        }}
      </AskedView>
    </section>
  );
}
