import { OF_THE_MERGE } from './ofTheMerge.ts';
import { OF_THE_OFFICE } from './ofTheOffice.ts';
import { OF_THE_TABLET } from './ofTheTablet.ts';

/**
 * What keeps the work safe, and how it is switched off: in each `file` (below src/), `from` stands once and becomes `to`.
 * The simulation has to notice. `rule`: of src/sync/SPEC.md.
 */
export type Safeguard = {
  readonly name: string;
  readonly rule: string;
  readonly changes: readonly Change[];
};

export type Change = { readonly file: string; readonly from: string; readonly to: string };

export const SAFEGUARDS: readonly Safeguard[] = [...OF_THE_MERGE, ...OF_THE_OFFICE, ...OF_THE_TABLET];

/** The safeguard of this number. Throws where there is none. */
export function safeguardOf(n: number): Safeguard {
  const safeguard = SAFEGUARDS[n];
  if (!safeguard) throw new Error(`there are ${String(SAFEGUARDS.length)} safeguards`);
  return safeguard;
}
