import type { TilesProps } from './Tiles.tsx';
import { Tiles } from './Tiles.tsx';

type ChoiceTilesProps = TilesProps & {
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  /** Pressing the chosen tile again empties the choice. */
  readonly clearable?: boolean;
};

/** One of at most 12 options, all in sight. */
export function ChoiceTiles({ value, onChange, clearable = false, ...rest }: ChoiceTilesProps) {
  return (
    <Tiles
      {...rest}
      type="radio"
      isChosen={(option) => option === value}
      onPress={(option, how) => {
        // A radio button that is already chosen changes no more: only the click tells of a second press.
        if (how === 'change') onChange(option);
        else if (clearable && option === value) onChange(null);
      }}
    />
  );
}
