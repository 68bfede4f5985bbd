import type { ColumnId } from './columns.ts';
import { COLUMNS } from './columns.ts';
import { ChoiceChip } from '../filter/ChoiceChip.tsx';
import { useSuperviseWords } from '../words.ts';

type ColumnChoiceProps = {
  readonly shown: readonly ColumnId[];
  readonly onChoose: (shown: readonly string[]) => void;
};

/** Which columns the table shows. */
export function ColumnChoice({ shown, onChoose }: ColumnChoiceProps) {
  const say = useSuperviseWords();
  const choices = COLUMNS.map((column) => ({ value: column.id, label: say(column.word) }));
  return (
    <ChoiceChip
      name={say('columns')}
      everything={say('none')}
      choices={choices}
      chosen={shown}
      onChoose={onChoose}
      inShort={say('columnsShown', { shown: shown.length, of: COLUMNS.length })}
    />
  );
}
