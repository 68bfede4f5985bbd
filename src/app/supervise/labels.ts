import { DELETION } from '../../domain/edit.ts';
import type { FieldValue } from '../../domain/intervention.ts';
import type { Field, Kind, Text } from '../../domain/kind.ts';
import { optionOf, statusOf } from '../../domain/kinds/index.ts';
import { formatCalendarDate, formatDateTime, formatNumber } from '../words/format.ts';
import type { Language } from '../words/language.ts';

/** Names of people and sectors by id, as the session knows them. */
export type Names = (id: string) => string;

const FIXED_LABELS: { readonly [field: string]: Text } = {
  status: { fr: 'Statut', en: 'Status' },
  priority: { fr: 'Priorité', en: 'Priority' },
  point: { fr: 'Position', en: 'Position' },
  address: { fr: 'Adresse', en: 'Address' },
  sector: { fr: 'Secteur', en: 'Sector' },
  author: { fr: 'Auteur', en: 'Author' },
  crew: { fr: 'Équipe', en: 'Crew' },
  createdAt: { fr: 'Créée le', en: 'Created' },
  startedAt: { fr: 'Commencée le', en: 'Started' },
  endedAt: { fr: 'Terminée le', en: 'Ended' },
  dueAt: { fr: 'À faire avant le', en: 'Due' },
  links: { fr: 'Liens', en: 'Links' },
  reference: { fr: 'Référence', en: 'Reference' },
  [DELETION]: { fr: 'Suppression', en: 'Deletion' },
};

const PRIORITY_LABELS: { readonly [priority: string]: Text } = {
  low: { fr: 'Basse', en: 'Low' },
  normal: { fr: 'Normale', en: 'Normal' },
  high: { fr: 'Haute', en: 'High' },
  urgent: { fr: 'Urgente', en: 'Urgent' },
};

const SOURCE_LABELS: { readonly [source: string]: Text } = {
  gps: { fr: 'GPS', en: 'GPS' },
  pin: { fr: 'repère placé à la main', en: 'pin placed by hand' },
  address: { fr: 'adresse', en: 'address' },
  import: { fr: 'import', en: 'import' },
};

const DELETED: Text = { fr: 'Supprimée', en: 'Deleted' };
const NOT_DELETED: Text = { fr: 'Gardée', en: 'Kept' };
const EMPTY: Text = { fr: 'vide', en: 'empty' };

const TIMES = new Set(['createdAt', 'startedAt', 'endedAt', 'dueAt']);

export function fieldOf(kind: Kind | null, name: string): Field | null {
  return kind?.fields.find((field) => field.name === name) ?? null;
}

/** The label of a fixed field or of one of the kind's; its name where neither is known. */
export function fieldLabel(kind: Kind | null, name: string, language: Language): string {
  return (FIXED_LABELS[name] ?? fieldOf(kind, name)?.label)?.[language] ?? name;
}

export function statusLabel(kind: Kind | null, status: string, language: Language): string {
  return statusOf(kind, status)?.label[language] ?? status;
}

export function priorityLabel(priority: string, language: Language): string {
  return PRIORITY_LABELS[priority]?.[language] ?? priority;
}

function pointText(value: { readonly [key: string]: FieldValue }, language: Language): string {
  const { lat, lon, accuracy, source } = value;
  if (typeof lat !== 'number' || typeof lon !== 'number') return JSON.stringify(value);
  const radius = typeof accuracy === 'number' ? ` ± ${formatNumber(accuracy, 0, language)}\u00a0m` : '';
  const how = typeof source === 'string' ? ` (${SOURCE_LABELS[source]?.[language] ?? source})` : '';
  return `${formatNumber(lat, 5, language)}\u00a0; ${formatNumber(lon, 5, language)}${radius}${how}`;
}

function plain(value: FieldValue, language: Language): string {
  if (typeof value === 'number') return formatNumber(value, 2, language);
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function kindValueText(kind: Kind | null, field: Field, value: FieldValue, language: Language): string {
  const optionText = (each: FieldValue): string =>
    (typeof each === 'string' ? optionOf(kind, field.name, each)?.label[language] : undefined) ?? plain(each, language);
  switch (field.type) {
    case 'choice':
      return optionText(value);
    case 'choices':
      return Array.isArray(value)
        ? (value as readonly FieldValue[]).map(optionText).join(', ')
        : plain(value, language);
    case 'decimal':
    case 'whole':
      return `${plain(value, language)}\u00a0${field.unit}`;
    case 'flag':
      return (value === true ? field.yes : field.no)[language];
    case 'date':
      return typeof value === 'string' ? formatCalendarDate(value, language) : plain(value, language);
    case 'text':
      return plain(value, language);
  }
}

export function isEmpty(value: FieldValue): boolean {
  return value === null || value === '';
}

/** A value as a person reads it; 'vide' where there is none. A value this version does not know is shown as it is. */
export function valueText(
  kind: Kind | null,
  name: string,
  value: FieldValue,
  names: Names,
  language: Language,
): string {
  if (name === DELETION) return (value === true ? DELETED : NOT_DELETED)[language];
  if (isEmpty(value)) return EMPTY[language];
  if (name === 'status' && typeof value === 'string') return statusLabel(kind, value, language);
  if (name === 'priority' && typeof value === 'string') return priorityLabel(value, language);
  if ((name === 'sector' || name === 'author') && typeof value === 'string') return names(value);
  if (TIMES.has(name) && typeof value === 'number') return formatDateTime(value, language);
  if (name === 'point' && typeof value === 'object' && !Array.isArray(value)) {
    return pointText(value as { readonly [key: string]: FieldValue }, language);
  }
  const field = fieldOf(kind, name);
  return field ? kindValueText(kind, field, value, language) : plain(value, language);
}
