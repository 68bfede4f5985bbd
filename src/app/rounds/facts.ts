import type { Intervention } from '../../domain/intervention.ts';
import { numberOf, pointOf, textOf } from '../../domain/intervention.ts';
import type { Kind } from '../../domain/kind.ts';
import { formatDateTime, formatDistance, formatNumber } from '../words/format.ts';
import type { Language } from '../words/language.ts';
import { valueText } from '../map/valueText.ts';
import type { SayRounds } from './words.ts';

/** One line of the definition list. `name` is the field's. */
export type Fact = { readonly name: string; readonly term: string; readonly value: string };

type Names = (id: string) => string;

function positionText(intervention: Intervention, say: SayRounds, language: Language): string {
  const point = pointOf(intervention);
  if (!point) return '';
  const at = `${formatNumber(point.lat, 5, language)} ; ${formatNumber(point.lon, 5, language)}`;
  const source = { gps: say('byGps'), pin: say('byPin'), address: say('byAddress'), import: say('byImport') }[
    point.source
  ];
  const accuracy = point.accuracy === null ? '' : ` ± ${formatDistance(point.accuracy, language)}`;
  return `${at} (${source}${accuracy})`;
}

/** What is known of a record, in the order of its kind's definition; what is empty is left out. */
export function factsOf(
  kind: Kind | null,
  intervention: Intervention,
  names: Names,
  say: SayRounds,
  language: Language,
): readonly Fact[] {
  const time = (field: string): string => {
    const at = numberOf(intervention, field);
    return at === null ? '' : formatDateTime(at, language);
  };
  const sector = textOf(intervention, 'sector');
  const own = (kind?.fields ?? []).map((field) => ({
    name: field.name,
    term: field.label[language],
    value: valueText(field, intervention.fields[field.name], language),
  }));
  const fixed: readonly Fact[] = [
    { name: 'reference', term: say('reference'), value: textOf(intervention, 'reference') },
    { name: 'point', term: say('position'), value: positionText(intervention, say, language) },
    { name: 'sector', term: say('sector'), value: sector === '' ? '' : names(sector) },
    { name: 'crew', term: say('crew'), value: textOf(intervention, 'crew') },
    { name: 'createdAt', term: say('createdAt'), value: time('createdAt') },
    { name: 'startedAt', term: say('startedAt'), value: time('startedAt') },
    { name: 'endedAt', term: say('endedAt'), value: time('endedAt') },
    { name: 'dueAt', term: say('dueAt'), value: time('dueAt') },
  ];
  return [...own, ...fixed].filter((fact) => fact.value !== '');
}
