import type { Choice } from './ChoiceList.tsx';
import { ChoiceList } from './ChoiceList.tsx';
import { FilterChip } from './FilterChip.tsx';

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
      {() => <ChoiceList name={name} choices={choices} chosen={chosen} onChoose={onChoose} />}
    </FilterChip>
  );
}
