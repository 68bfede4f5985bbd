import styles from './FilterBar.module.css';
import { FilterChip } from './FilterChip.tsx';

export type Choice = { readonly value: string; readonly label: string };

type ChoiceChipProps = {
  readonly name: string;
  /** Said when nothing is chosen: everything passes. */
  readonly everything: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
  /** Said in the place of what is chosen, where that would be long. */
  readonly inShort?: string;
};

/** A filter on a few known values, of which several can be chosen. */
export function ChoiceChip({ name, everything, choices, chosen, onChoose, inShort }: ChoiceChipProps) {
  const value = chosen.map((each) => choices.find((choice) => choice.value === each)?.label ?? each).join(', ');
  return (
    <FilterChip
      name={name}
      value={inShort ?? (chosen.length === 0 ? everything : value)}
      set={inShort === undefined && chosen.length > 0}
    >
      {() => (
        <fieldset className={styles['choices']}>
          <legend>{name}</legend>
          {choices.map((choice) => (
            <label key={choice.value} className={styles['choice']}>
              <input
                type="checkbox"
                checked={chosen.includes(choice.value)}
                onChange={(event) => {
                  const wanted = event.target.checked;
                  onChoose(
                    choices
                      .map((each) => each.value)
                      .filter((each) => (each === choice.value ? wanted : chosen.includes(each))),
                  );
                }}
              />
              {choice.label}
            </label>
          ))}
        </fieldset>
      )}
    </FilterChip>
  );
}
