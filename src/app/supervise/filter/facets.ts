import type { FilterText } from '../../../device/desk/filterQuery.ts';
import type { Facet } from '../../../domain/answers.ts';
import { facetsOf, readAnswer } from '../../../domain/answers.ts';
import { kinds } from '../../../domain/kinds/index.ts';
import { textIn } from '../../words/language.ts';
import { listOf } from './filter.ts';

/** Every facet of the kinds that are looked at, once. */
export function knownFacets(filter: Pick<FilterText, 'kind'>): readonly Facet[] {
  const chosen = listOf(filter.kind);
  const looked = kinds.filter((kind) => chosen.length === 0 || chosen.includes(kind.id));
  // Newest version last: the newest definition of a facet wins.
  return [...new Map(looked.flatMap(facetsOf).map((facet) => [facet.field, facet])).values()];
}

/** A value of a facet as it is read; one that this version does not know as it is. */
export function answerLabel(facet: Facet | undefined, value: string): string {
  const known = facet?.choices.find((choice) => choice.value === value);
  return known ? textIn(known.label) : value;
}

/** The values of one facet that the filter lets through; none: all of them. */
export function answersIn(filter: string | undefined, field: string): readonly string[] {
  return listOf(filter).flatMap((text) => {
    const answer = readAnswer(text);
    return answer?.field === field ? [answer.value] : [];
  });
}

/** The filter with other values of one facet. */
export function withAnswers(filter: string | undefined, field: string, values: readonly string[]): string {
  const others = listOf(filter).filter((text) => readAnswer(text)?.field !== field);
  return [...others, ...values.map((value) => `${field}:${value}`)].join(',');
}
