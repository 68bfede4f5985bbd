import { BYTE_ORDER_MARK, csvLine } from '../../../domain/csv.ts';
import { saveFile } from '../../ui/saveFile.ts';
import type { Language } from '../../words/language.ts';
import { dateOf } from '../filter/periods.ts';
import type { Group } from './groups.ts';
import type { Indicator } from './indicators.ts';
import { unitExported, valueExported, valueOf, wholeOf } from './indicators.ts';

export type FiguresFile = {
  /** By what they are compared, and the name of each indicator. */
  readonly compared: string;
  readonly nameOf: (indicator: Indicator) => string;
  readonly ofThose: string;
  readonly groups: readonly Group[];
  readonly indicators: readonly Indicator[];
  readonly language: Language;
};

/** The figures as a CSV file: a line for each group, a column for each indicator, and of how many a share was taken. */
export function figuresCsv({ compared, nameOf, ofThose, groups, indicators, language }: FiguresFile): string {
  const titles = indicators.flatMap((indicator) => {
    const unit = unitExported(indicator, language);
    const title = unit === '' ? nameOf(indicator) : `${nameOf(indicator)} (${unit})`;
    return indicator.measure === 'share' ? [title, `${nameOf(indicator)}, ${ofThose}`] : [title];
  });
  const lines = groups.map(({ label, figures }) =>
    csvLine(
      [
        label,
        ...indicators.flatMap((indicator) => {
          const value = valueOf(indicator, figures);
          const exported = value === null ? null : valueExported(indicator, value);
          return indicator.measure === 'share' ? [exported, wholeOf(indicator, figures)] : [exported];
        }),
      ],
      language,
    ),
  );
  return BYTE_ORDER_MARK + csvLine([compared, ...titles], language) + lines.join('');
}

export function exportFigures(file: FiguresFile, now: number): void {
  const blob = new Blob([figuresCsv(file)], { type: 'text/csv;charset=utf-8' });
  saveFile(blob, `sillage-indicateurs-${dateOf(now)}.csv`);
}
