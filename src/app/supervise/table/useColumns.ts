import { useState } from 'react';
import { readStored, writeStored } from '../../words/stored.ts';
import type { ColumnId } from './columns.ts';
import { COLUMNS } from './columns.ts';

const KEY = 'sillage-columns';

function stored(): readonly ColumnId[] {
  const kept = readStored(KEY)?.split(',');
  return COLUMNS.filter((column) => (kept ? kept.includes(column.id) : column.usual)).map((column) => column.id);
}

/** The columns a person chose to see, kept in this browser. */
export function useColumns(): readonly [readonly ColumnId[], (wanted: readonly string[]) => void] {
  const [shown, setShown] = useState(stored);
  const choose = (wanted: readonly string[]): void => {
    const next = COLUMNS.map((column) => column.id).filter((id) => wanted.includes(id));
    writeStored(KEY, next.join(','));
    setShown(next);
  };
  return [shown, choose];
}
