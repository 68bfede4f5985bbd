import type { FieldValue } from '../../domain/intervention.ts';
import type { Field } from '../../domain/kind.ts';
import { formatCalendarDate, formatNumber } from '../words/format.ts';
import type { Language } from '../words/language.ts';

function optionLabel(field: Extract<Field, { options: unknown }>, value: FieldValue, language: Language): string {
  return field.options.find((option) => option.value === value)?.label[language] ?? plain(value);
}

function plain(value: FieldValue): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** A value as a person reads it, with its unit: '2,5 m²', 'Pierre', '03/11/2026'. '' for an empty value. */
export function valueText(field: Field, value: FieldValue | undefined, language: Language): string {
  if (value === undefined || value === null || value === '') return '';
  switch (field.type) {
    case 'choice':
      return optionLabel(field, value, language);
    case 'choices':
      return Array.isArray(value)
        ? value.map((each: FieldValue) => optionLabel(field, each, language)).join(', ')
        : plain(value);
    case 'decimal':
      return typeof value === 'number'
        ? `${formatNumber(value, field.digits, language)}\u00a0${field.unit}`
        : plain(value);
    case 'whole':
      return typeof value === 'number' ? `${formatNumber(value, 0, language)}\u00a0${field.unit}` : plain(value);
    case 'flag':
      return typeof value === 'boolean' ? (value ? field.yes : field.no)[language] : plain(value);
    case 'date':
      return typeof value === 'string' ? formatCalendarDate(value, language) : plain(value);
    case 'text':
      return plain(value);
  }
}

/** The one-line summary of a record, by its kind: 'Tag · Pierre · 2 m²'. */
export function summaryText(
  kind: { readonly fields: readonly Field[]; readonly summary: readonly string[] } | null,
  fields: { readonly [field: string]: FieldValue },
  language: Language,
): string {
  const parts = (kind?.summary ?? []).map((name) => {
    const field = kind?.fields.find((each) => each.name === name);
    return field ? valueText(field, fields[name], language) : '';
  });
  return parts.filter((part) => part !== '').join(' · ');
}
