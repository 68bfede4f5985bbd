import type { FiguresResponse } from '../../../device/desk/wireTypes.ts';
import { formatDuration, formatNumber, formatShare } from '../../words/format.ts';
import type { Language } from '../../words/language.ts';

export type Figures = FiguresResponse['all'];

/** How a value is written, and what its bars are drawn against: 'share' against the whole, others against the highest. */
type Measure = 'count' | 'area' | 'share' | 'time' | 'days' | 'price';

const INDICATORS = [
  { name: 'count', measure: 'count', of: (figures: Figures) => figures.count },
  { name: 'done', measure: 'count', of: (figures: Figures) => figures.done },
  { name: 'surfaceM2', measure: 'area', of: (figures: Figures) => figures.surfaceM2 },
  { name: 'withinTarget', measure: 'share', of: (figures: Figures) => figures.withinTarget },
  { name: 'medianToEnd', measure: 'time', of: (figures: Figures) => figures.medianToEnd },
  { name: 'backlog', measure: 'count', of: (figures: Figures) => figures.backlog },
  { name: 'backlogAge', measure: 'time', of: (figures: Figures) => figures.backlogAge },
  { name: 'late', measure: 'count', of: (figures: Figures) => figures.late },
  { name: 'blocked', measure: 'count', of: (figures: Figures) => figures.blocked },
  { name: 'recurrence', measure: 'share', of: (figures: Figures) => figures.recurrence },
  { name: 'daysToReturn', measure: 'days', of: (figures: Figures) => figures.daysToReturn },
  { name: 'found', measure: 'share', of: (figures: Figures) => figures.found },
  { name: 'photographed', measure: 'share', of: (figures: Figures) => figures.photographed },
  { name: 'costPerM2', measure: 'price', of: (figures: Figures) => figures.costPerM2 },
] as const;

export type IndicatorName = (typeof INDICATORS)[number]['name'];
export type Indicator = {
  readonly name: IndicatorName;
  readonly measure: Measure;
  /** Its value, null where nothing can be said; for a share also of how many. */
  readonly of: (figures: Figures) => number | null | Figures['found'];
};

/** What a service answers for, in the order in which it is read. */
export const indicators: readonly Indicator[] = INDICATORS;

/** The value to draw and to compare: of a share, the share. */
export function valueOf({ of }: Indicator, figures: Figures): number | null {
  const value = of(figures);
  return typeof value === 'object' && value !== null ? value.share : value;
}

/** Of how many a share was taken; null for what is no share. */
export function wholeOf({ of }: Indicator, figures: Figures): number | null {
  const value = of(figures);
  return typeof value === 'object' && value !== null ? value.of : null;
}

/** A value with its unit, as it is read. */
export function valueSaid({ measure }: Indicator, value: number, language: Language): string {
  switch (measure) {
    case 'count':
      return formatNumber(value, 0, language);
    case 'area':
      return `${formatNumber(value, 1, language)}\u00a0m²`;
    case 'share':
      return formatShare(value, language);
    case 'time':
      return formatDuration(value, language);
    case 'days':
      return `${formatNumber(value, 1, language)}\u00a0${language === 'fr' ? 'j' : 'd'}`;
    case 'price':
      return `${formatNumber(value, 2, language)}\u00a0€`;
  }
}

const HOUR = 3_600_000;
const UNITS: { readonly [M in Measure]: { readonly unit: string; readonly size: number; readonly digits: number } } = {
  count: { unit: '', size: 1, digits: 0 },
  area: { unit: 'm²', size: 1, digits: 2 },
  share: { unit: '%', size: 0.01, digits: 1 },
  time: { unit: 'h', size: HOUR, digits: 2 },
  days: { unit: 'd', size: 1, digits: 1 },
  price: { unit: '€', size: 1, digits: 2 },
};

/** A value as a plain number for a spreadsheet, and its unit ('' for a count). */
export function valueExported({ measure }: Indicator, value: number): number {
  const { size, digits } = UNITS[measure];
  return Math.round((value / size) * 10 ** digits) / 10 ** digits;
}

export function unitExported({ measure }: Indicator, language: Language): string {
  return measure === 'days' && language === 'fr' ? 'j' : UNITS[measure].unit;
}
