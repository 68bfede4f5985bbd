import styles from './FilterBar.module.css';

export type Choice = { readonly value: string; readonly label: string };

type ChoiceListProps = {
  readonly name: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
};

/** A few known values, of which several can be chosen; they are told in their own order. */
export function ChoiceList({ name, choices, chosen, onChoose }: ChoiceListProps) {
  return (
    <fieldset className={styles['choices']}>
      <legend>{name}</legend>
      {choices.map(({ value, label }) => (
        <label key={value} className={styles['choice']}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={(event) => {
              const wanted = event.target.checked;
              onChoose(
                choices.map((each) => each.value).filter((each) => (each === value ? wanted : chosen.includes(each))),
              );
            }}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
