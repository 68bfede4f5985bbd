import { answersOf } from '../../domain/answers.ts';
import { type Intervention, numberOf } from '../../domain/intervention.ts';
import { kindOf } from '../../domain/kinds/index.ts';
import type { Schema } from './schema.ts';

/** The columns that only the figures and the facets of the filter read. */
export function figureColumnsOf(
  intervention: Intervention,
): Pick<Schema['interventions'], 'answers' | 'cost' | 'photographed'> {
  const taken = (role: string): boolean => intervention.photos.some((photo) => photo.role === role);
  return {
    answers: answersOf(intervention, kindOf(intervention.kind, intervention.kindVersion)),
    cost: numberOf(intervention, 'cost'),
    photographed: taken('before') && taken('after') ? 1 : 0,
  };
}
