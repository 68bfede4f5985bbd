import type { FilterText } from '../../../device/desk/filterQuery.ts';
import { readHours } from '../../../domain/hours.ts';
import { kindOf } from '../../../domain/kinds/index.ts';
import { textIn } from '../../words/language.ts';
import { answerLabel, answersIn, knownFacets } from '../filter/facets.ts';
import { boundOf, listOf } from '../filter/filter.ts';
import { surfaceIn } from '../perimeter/surfaceIn.ts';
import { usePerimeterWords } from '../perimeter/words.ts';
import { periodSaid } from '../filter/periodSaid.ts';
import { statusesOf } from '../statusesOf.ts';
import { hoursSaid } from '../time/hoursSaid.ts';
import { useTimeWords } from '../time/words.ts';
import { useNames } from '../useNames.ts';
import { useSuperviseWords } from '../words.ts';

/** The filter in words that still hold when it is read another day: each part as 'Statut : Fait, Signalé'. */
export function useFilterSaid(filter: FilterText): readonly string[] {
  const say = useSuperviseWords();
  const sayPerimeter = usePerimeterWords();
  const sayTime = useTimeWords();
  const nameOf = useNames();
  const period = periodSaid({ from: boundOf(filter.from), to: boundOf(filter.to) }, say);
  const statuses = statusesOf(filter.kind);
  const labelOf = (status: string): string => {
    const known = statuses.get(status);
    return known ? textIn(known.label) : status;
  };
  const kindName = (id: string): string => {
    const kind = kindOf(id);
    return kind ? textIn(kind.label) : id;
  };
  const hours = readHours(filter.hours ?? '');
  const parts: readonly (readonly [name: string, values: readonly string[]])[] = [
    [say('period'), [period]],
    [say('kind'), listOf(filter.kind).map(kindName)],
    [say('status'), listOf(filter.status).map(labelOf)],
    [say('sector'), listOf(filter.sector).map(nameOf)],
    ...knownFacets(filter).map(
      (facet) =>
        [textIn(facet.label), answersIn(filter.answer, facet.field).map((value) => answerLabel(facet, value))] as const,
    ),
    [sayTime('hours'), hours ? [hoursSaid(hours, sayTime)] : []],
    [sayPerimeter('perimeter'), filter.perimeter === undefined ? [] : [surfaceIn(filter.perimeter)]],
    [say('place'), filter.place === undefined ? [] : [filter.place]],
    [
      say('doubtful'),
      filter.doubtful === undefined ? [] : [say(filter.doubtful === 'yes' ? 'doubtfulYes' : 'doubtfulNo')],
    ],
    [say('conflicts'), filter.conflicts === undefined ? [] : [say('conflictsYes')]],
    [say('searchNow'), filter.q === undefined ? [] : [filter.q]],
  ];
  return parts.flatMap(([name, values]) =>
    values.length === 0 ? [] : [say('chip', { name, value: values.join(', ') })],
  );
}
