import { TextLink } from '../../ui/TextLink.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { useLanguage } from '../../words/language.ts';
import { changeSearch } from '../filter/filter.ts';
import { useSearchText } from '../useSearchText.ts';
import styles from './Figures.module.css';
import type { Group } from './groups.ts';
import type { Indicator } from './indicators.ts';
import { valueOf, valueSaid, wholeOf } from './indicators.ts';
import { useFiguresWords } from './words.ts';

type GroupTableProps = {
  readonly indicator: Indicator;
  readonly groups: readonly Group[];
  /** By what they are compared: the head of the first column. */
  readonly compared: string;
  /** Draws each value as a bar beside it. */
  readonly bars: boolean;
};

/** A value for each group, and the way to the interventions behind it. */
export function GroupTable({ indicator, groups, compared, bars }: GroupTableProps) {
  const say = useFiguresWords();
  const [search] = useSearchText();
  const language = useLanguage((state) => state.language);
  const values = groups.map(({ figures }) => valueOf(indicator, figures));
  const highest = values.reduce<number>((most, value) => Math.max(most, value ?? 0), 0);
  const top = indicator.measure === 'share' ? 1 : highest;
  const name = say(indicator.name);
  return (
    <table className={styles['table']}>
      <caption>
        <VisuallyHidden>{name}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <th scope="col">{compared}</th>
          <th scope="col" className={styles['number']}>
            {/* The card is named after it. */}
            <VisuallyHidden>{name}</VisuallyHidden>
          </th>
          {bars && <td />}
        </tr>
      </thead>
      <tbody>
        {groups.map(({ key, label, figures, search: change }, n) => {
          const value = values[n] ?? null;
          const whole = wholeOf(indicator, figures);
          return (
            <tr key={key}>
              <th scope="row">
                {change ? (
                  <TextLink to={`/bureau/interventions${changeSearch(search, { ...change, by: null, id: null })}`}>
                    {label}
                  </TextLink>
                ) : (
                  label
                )}
              </th>
              <td className={styles['number']}>
                {value === null ? say('nothing') : valueSaid(indicator, value, language)}
                {value !== null && whole !== null && <VisuallyHidden> {say('ofThose', { n: whole })}</VisuallyHidden>}
              </td>
              {bars && (
                <td className={styles['barCell']}>
                  {/* The figure beside it says the same. */}
                  <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden>
                    <rect width={top === 0 ? 0 : ((value ?? 0) / top) * 100} height="8" />
                  </svg>
                </td>
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
