import { useState } from 'react';
import { readStored, writeStored } from '../words/stored.ts';
import type { ColumnId } from './columns.ts';
import { COLUMNS } from './columns.ts';

const KEY = 'sillage-columns';

function stored(): readonly ColumnId[] {
  const kept = readStored(KEY)?.split(',');
  return COLUMNS.filter((column) => (kept ? kept.includes(column.id) : column.usual)).map((column) => column.id);
}

/** The columns a person chose to see, kept in this browser. */
export function useColumns(): readonly [readonly ColumnId[], (id: ColumnId, shown: boolean) => void] {
  const [shown, setShown] = useState(stored);
  const choose = (id: ColumnId, wanted: boolean): void => {
    const next = COLUMNS.map((column) => column.id).filter((each) => (each === id ? wanted : shown.includes(each)));
    writeStored(KEY, next.join(','));
    setShown(next);
  };
  return [shown, choose];
}
