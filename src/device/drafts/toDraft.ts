import type { Draft } from '../device.ts';
import type { DraftRow } from '../store/rows.ts';

/** What the screens get of a kept draft. */
export function toDraft(row: DraftRow): Draft {
  const { seen: _seen, beside: _beside, ...draft } = row;
  return draft;
}
