import type { FieldValue } from '../../domain/intervention.ts';
import type { Kind } from '../../domain/kind.ts';
import { statusOf } from '../../domain/kinds/index.ts';
import { DELETION } from '../../domain/edit.ts';
import { formatDateTime, formatNumber } from '../words/format.ts';
import type { Language } from '../words/language.ts';
import { pointIn } from '../map/pointIn.ts';
import { valueText } from '../map/valueText.ts';
import type { SayRounds } from './words.ts';

const TIMES: readonly string[] = ['createdAt', 'startedAt', 'endedAt', 'dueAt'];

/** Name of any field, fixed or of the kind, as a person reads it. */
export function fieldLabel(kind: Kind | null, field: string, say: SayRounds, language: Language): string {
  const own = kind?.fields.find((each) => each.name === field);
  if (own) return own.label[language];
  const fixed: { readonly [name: string]: string } = {
    status: say('status'),
    priority: say('priority'),
    point: say('position'),
    address: say('address'),
    sector: say('sector'),
    crew: say('crew'),
    createdAt: say('createdAt'),
    startedAt: say('startedAt'),
    endedAt: say('endedAt'),
    dueAt: say('dueAt'),
    reference: say('reference'),
    [DELETION]: say('deletion'),
  };
  return fixed[field] ?? field;
}

/** A value of any field, fixed or of the kind, as a person reads it; an empty one is said so. */
export function fieldText(
  kind: Kind | null,
  field: string,
  value: FieldValue,
  say: SayRounds,
  language: Language,
): string {
  if (field === DELETION) return say(value === true ? 'deleted' : 'notDeleted');
  if (value === null || value === '') return say('emptyValue');
  const own = kind?.fields.find((each) => each.name === field);
  if (own) return valueText(own, value, language);
  if (field === 'status' && typeof value === 'string') return statusOf(kind, value)?.label[language] ?? value;
  if (TIMES.includes(field) && typeof value === 'number') return formatDateTime(value, language);
  if (field === 'point') {
    const point = pointIn({ point: value });
    if (point) return `${formatNumber(point.lat, 5, language)} ; ${formatNumber(point.lon, 5, language)}`;
  }
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
