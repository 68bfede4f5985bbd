import type { StatusPhase, StatusShape } from '../../domain/kind.ts';

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
