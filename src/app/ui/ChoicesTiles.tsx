import type { TilesProps } from './Tiles.tsx';
import { Tiles } from './Tiles.tsx';

type ChoicesTilesProps = TilesProps & {
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
};

/** Any number of at most 12 options, all in sight. */
export function ChoicesTiles({ value, onChange, ...rest }: ChoicesTilesProps) {
  return (
    <Tiles
      {...rest}
      type="checkbox"
      isChosen={(option) => value.includes(option)}
      onPress={(option, how) => {
        if (how === 'click') return;
        onChange(value.includes(option) ? value.filter((each) => each !== option) : [...value, option]);
      }}
    />
  );
}
