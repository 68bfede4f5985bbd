import type { Intervention } from '../../../domain/intervention.ts';
import { numberOf } from '../../../domain/intervention.ts';
import type { Field, Text } from '../../../domain/kind.ts';
import { kindOf, optionOf, statusOf } from '../../../domain/kinds/index.ts';
import type { Schema } from '../../store/schema.ts';
import type { CsvValue } from '../../../domain/csv.ts';

export type ExportLanguage = keyof Text;

const PRIORITY: { readonly [priority: string]: Text } = {
  low: { fr: 'Basse', en: 'Low' },
  normal: { fr: 'Normale', en: 'Normal' },
  high: { fr: 'Haute', en: 'High' },
  urgent: { fr: 'Urgente', en: 'Urgent' },
};
/** Kind, status and priority as people read them in that language; a code that this version does not know, as it is. */
export function fixedWords(row: Schema['interventions'], language: ExportLanguage) {
  const kind = kindOf(row.kind, row.kind_version);
  return {
    kind: kind?.label[language] ?? row.kind,
    status: statusOf(kind, row.status)?.label[language] ?? row.status,
    priority: PRIORITY[row.priority]?.[language] ?? row.priority,
  };
}

function labelled(kind: string, field: string, value: unknown, language: ExportLanguage): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return optionOf(kindOf(kind), field, text)?.label[language] ?? text;
}

/** A field as people read it in that language; null without a value. */
export function fieldValue(field: Field, intervention: Intervention, language: ExportLanguage): CsvValue {
  const value = intervention.fields[field.name] ?? null;
  if (value === null) return null;
  switch (field.type) {
    case 'decimal':
    case 'whole':
      return numberOf(intervention, field.name) ?? JSON.stringify(value);
    case 'flag':
      return typeof value === 'boolean' ? (value ? field.yes : field.no)[language] : JSON.stringify(value);
    case 'choices':
      return Array.isArray(value)
        ? value.map((each: unknown) => labelled(intervention.kind, field.name, each, language)).join(', ')
        : labelled(intervention.kind, field.name, value, language);
    case 'choice':
    case 'text':
    case 'date':
      return labelled(intervention.kind, field.name, value, language);
  }
}

const IN_WORDS: ReadonlySet<Field['type']> = new Set(['choice', 'choices', 'flag']);

/** What stands as a code in a record, in words, by the name of its field with '_label' after it. */
export function labelsOf(
  row: Schema['interventions'],
  intervention: Intervention,
  language: ExportLanguage,
): { readonly [label: string]: CsvValue } {
  const fields = kindOf(row.kind, row.kind_version)?.fields.filter((field) => IN_WORDS.has(field.type)) ?? [];
  const words = {
    ...fixedWords(row, language),
    ...Object.fromEntries(fields.map((field) => [field.name, fieldValue(field, intervention, language)])),
  };
  return Object.fromEntries(
    Object.entries(words).flatMap(([name, word]) => (word === null ? [] : [[`${name}_label`, word]])),
  );
}
