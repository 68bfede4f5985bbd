import type { FilterText } from '../../../device/desk/filterQuery.ts';
import type { FiguresResponse } from '../../../device/desk/wireTypes.ts';
import { BY_HOUR } from '../../../domain/figures/createFigures.ts';
import { hoursText } from '../../../domain/hours.ts';
import { PRIORITIES } from '../../../domain/intervention.ts';
import { formatHour, formatPeriod } from '../../words/format.ts';
import type { Language } from '../../words/language.ts';
import type { SearchChange } from '../filter/filter.ts';
import { answerLabel, knownFacets, withAnswers } from '../filter/facets.ts';
import type { Names } from '../labels.ts';
import { priorityLabel } from '../labels.ts';
import type { Figures } from './indicators.ts';
import type { useFiguresWords } from './words.ts';

type Say = ReturnType<typeof useFiguresWords>;

/** One of the things that are compared. */
export type Group = {
  readonly key: string;
  readonly label: string;
  readonly figures: Figures;
  /** What to change in the filter to see its interventions; null where no filter says it. */
  readonly search: SearchChange | null;
};

/** By what figures can be compared, with its name. */
export type Dimension = { readonly value: string; readonly label: string };

export const BY_PERIOD = 'period';

export function dimensionsOf(
  response: FiguresResponse,
  filter: FilterText,
  say: Say,
  language: Language,
): readonly Dimension[] {
  const there = new Set(response.dimensions.map(({ name }) => name));
  return [
    { value: BY_PERIOD, label: say('period') },
    { value: 'sector', label: say('sector') },
    { value: 'priority', label: say('priority') },
    { value: BY_HOUR, label: say('hour') },
    ...knownFacets(filter)
      .filter(({ field }) => there.has(field))
      .map(({ field, label }) => ({ value: field, label: label[language] })),
  ];
}

function periodGroups({ periods, unit }: FiguresResponse, language: Language): readonly Group[] {
  return periods.map(({ from, to, figures }) => ({
    key: String(from),
    label: formatPeriod(from, unit, language),
    figures,
    search: { from: String(from), to: String(to) },
  }));
}

/** The groups of one dimension, in the order in which they are compared. */
export function groupsOf(
  response: FiguresResponse,
  dimension: string,
  { filter, say, nameOf, language }: { filter: FilterText; say: Say; nameOf: Names; language: Language },
): readonly Group[] {
  if (dimension === BY_PERIOD) return periodGroups(response, language);
  const groups = response.dimensions.find(({ name }) => name === dimension)?.groups ?? [];
  if (dimension === BY_HOUR)
    return groups.map(({ value, figures }) => {
      const hour = Number(value);
      const search = { hours: hoursText({ from: hour, to: hour + 1 }) };
      return { key: value, label: formatHour(hour, language), figures, search };
    });
  if (dimension === 'sector')
    return groups.map(({ value, figures }) => ({
      key: value,
      label: value === '' ? say('noSector') : nameOf(value),
      figures,
      search: value === '' ? null : { sector: value },
    }));
  if (dimension === 'priority') {
    const order: readonly string[] = PRIORITIES;
    return groups
      .toSorted((a, b) => order.indexOf(b.value) - order.indexOf(a.value))
      .map(({ value, figures }) => ({ key: value, label: priorityLabel(value, language), figures, search: null }));
  }
  const facet = knownFacets(filter).find(({ field }) => field === dimension);
  return groups.map(({ value, figures }) => ({
    key: value,
    label: value === '' ? say('noValue') : answerLabel(facet, value),
    figures,
    search: value === '' ? null : { answer: withAnswers(filter.answer, dimension, [value]) },
  }));
}
