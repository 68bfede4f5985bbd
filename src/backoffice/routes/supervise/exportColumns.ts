import type { Calendar } from '../../../domain/calendar.ts';
import type { Intervention } from '../../../domain/intervention.ts';
import { textOf } from '../../../domain/intervention.ts';
import type { Field, Text } from '../../../domain/kind.ts';
import { kinds } from '../../../domain/kinds/index.ts';
import type { Schema } from '../../store/schema.ts';
import type { CsvValue } from '../../../domain/csv.ts';
import { type ExportLanguage, fieldValue, fixedWords } from './exportWords.ts';

/** What a cell is made of. */
export type Exported = {
  readonly row: Schema['interventions'];
  readonly intervention: Intervention;
  readonly language: ExportLanguage;
  readonly calendar: Calendar;
  /** Names of people and sectors by id. */
  readonly names: ReadonlyMap<string, string>;
};

export type ExportColumn = { readonly title: Text; readonly value: (exported: Exported) => CsvValue };

const MINUTE = 60_000;

function utcText(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString();
}

/** '03/11/2026 10:42' in French, '2026-11-03 10:42' in English: what a spreadsheet in that language takes for a time. */
function localText(at: number | null, { calendar, language }: Exported): string | null {
  if (at === null) return null;
  const iso = new Date(at + calendar.offsetMin(at) * MINUTE).toISOString();
  const [day, time] = [iso.slice(0, 10), iso.slice(11, 16)];
  return language === 'fr' ? `${day.split('-').reverse().join('/')} ${time}` : `${day} ${time}`;
}

type TimeColumn = 'created_at' | 'started_at' | 'ended_at' | 'due_at';

function timeColumns(column: TimeColumn, title: Text): readonly ExportColumn[] {
  return [
    { title, value: (exported) => localText(exported.row[column], exported) },
    {
      title: { fr: `${title.fr} (UTC)`, en: `${title.en} (UTC)` },
      value: ({ row }) => utcText(row[column]),
    },
  ];
}

const YES: Text = { fr: 'oui', en: 'yes' };
const NO: Text = { fr: 'non', en: 'no' };

const FIXED: readonly ExportColumn[] = [
  { title: { fr: 'Identifiant', en: 'Id' }, value: ({ row }) => row.id },
  { title: { fr: 'Référence', en: 'Reference' }, value: ({ row }) => row.reference },
  { title: { fr: 'Métier', en: 'Kind' }, value: ({ row, language }) => fixedWords(row, language).kind },
  {
    title: { fr: 'Statut', en: 'Status' },
    value: ({ row, language }) => fixedWords(row, language).status,
  },
  {
    title: { fr: 'Priorité', en: 'Priority' },
    value: ({ row, language }) => fixedWords(row, language).priority,
  },
  { title: { fr: 'Adresse', en: 'Address' }, value: ({ intervention }) => textOf(intervention, 'address') },
  { title: { fr: 'Latitude', en: 'Latitude' }, value: ({ row }) => row.lat },
  { title: { fr: 'Longitude', en: 'Longitude' }, value: ({ row }) => row.lon },
  {
    title: { fr: 'Position douteuse', en: 'Doubtful position' },
    value: ({ row, language }) => (row.doubtful === 1 ? YES : NO)[language],
  },
  {
    title: { fr: 'Secteur', en: 'Sector' },
    value: ({ row, names }) => (row.sector === null ? null : (names.get(row.sector) ?? row.sector)),
  },
  { title: { fr: 'Auteur', en: 'Author' }, value: ({ row, names }) => names.get(row.author) ?? row.author },
  { title: { fr: 'Équipe', en: 'Crew' }, value: ({ intervention }) => textOf(intervention, 'crew') },
  ...timeColumns('created_at', { fr: 'Créée le', en: 'Created' }),
  ...timeColumns('started_at', { fr: 'Commencée le', en: 'Started' }),
  ...timeColumns('ended_at', { fr: 'Terminée le', en: 'Ended' }),
  ...timeColumns('due_at', { fr: 'À faire avant le', en: 'Due' }),
  { title: { fr: 'Photos', en: 'Photos' }, value: ({ row }) => row.photo_count },
  { title: { fr: 'Conflits', en: 'Conflicts' }, value: ({ row }) => row.conflict_count },
];

function titleOf(field: Field): Text {
  if (field.type !== 'decimal' && field.type !== 'whole') return field.label;
  return { fr: `${field.label.fr} (${field.unit})`, en: `${field.label.en} (${field.unit})` };
}

/** The fixed columns, then the fields of every kind; a field that several kinds have by one name is one column. */
export const EXPORT_COLUMNS: readonly ExportColumn[] = [
  ...FIXED,
  ...[...new Map(kinds.flatMap((kind) => kind.fields.map((field) => [field.name, field] as const))).values()].map(
    (field): ExportColumn => ({
      title: titleOf(field),
      value: ({ intervention, language }) => fieldValue(field, intervention, language),
    }),
  ),
];
