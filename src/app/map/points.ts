import type { StatusPhase, StatusShape } from '../../domain/kind.ts';
import { kindOf, statusOf } from '../../domain/kinds/index.ts';

/** Points as columns of equal length, so that thousands cost nothing but memory. */
export type MapPoints = {
  readonly id: readonly string[];
  /** Degrees. */
  readonly lat: ArrayLike<number>;
  readonly lon: ArrayLike<number>;
  readonly shape: readonly StatusShape[];
  readonly phase: readonly StatusPhase[];
  /** Drawn with a double outline. Absent: none. */
  readonly offensive?: readonly boolean[];
};

/** Shape and phase of each status of one kind, by its value; a status the kind does not know is an open circle. */
export function looksOf(
  kind: string,
  statuses: readonly string[],
): { readonly shape: readonly StatusShape[]; readonly phase: readonly StatusPhase[] } {
  const definition = kindOf(kind);
  const found = statuses.map((status) => statusOf(definition, status));
  return {
    shape: found.map((status) => status?.shape ?? 'circle'),
    phase: found.map((status) => status?.phase ?? 'open'),
  };
}
