import type { Condition, Kind } from '../../../domain/kind.ts';
import { kinds } from '../../../domain/kinds/index.ts';
import { formatNumber } from '../../words/format.ts';
import type { Language } from '../../words/language.ts';
import { listOf } from '../filter/filter.ts';
import { fieldLabel, valueText } from '../labels.ts';

/** The newest version of each kind that is looked at. */
function looked(kindList: string | undefined): readonly Kind[] {
  const chosen = listOf(kindList);
  const newest = [...new Map(kinds.map((kind) => [kind.id, kind])).values()];
  return newest.filter((kind) => chosen.length === 0 || chosen.includes(kind.id));
}

function listed(values: readonly string[], language: Language): string {
  return new Intl.ListFormat(language, { type: 'disjunction' }).format(values);
}

/** The statuses for which something holds, in words: 'fait, contrôlé ou refusé'. */
export function statusesSaid(
  kindList: string | undefined,
  holds: (status: Kind['statuses'][number]) => boolean,
  language: Language,
): string {
  const labels = looked(kindList).flatMap((kind) => kind.statuses.filter(holds).map(({ label }) => label[language]));
  return listed(
    [...new Set(labels)].map((label) => label.toLocaleLowerCase(language)),
    language,
  );
}

function conditionSaid(kind: Kind, { field, in: values }: Condition, language: Language): string {
  const said = values.map((value) => valueText(kind, field, value, (id) => id, language).toLocaleLowerCase(language));
  return `${fieldLabel(kind, field, language).toLocaleLowerCase(language)} ${listed(said, language)}`;
}

/** The targets of the kinds in words, in the order in which they are tried: '48 h (…), 336 h (…)'. */
export function targetsSaid(kindList: string | undefined, language: Language): string {
  const others = language === 'fr' ? 'sinon' : 'otherwise';
  return looked(kindList)
    .flatMap((kind) =>
      kind.targets.map(({ when, hours }) => {
        const time = `${formatNumber(hours, 0, language)}\u00a0h`;
        return when ? `${time} (${conditionSaid(kind, when, language)})` : `${others} ${time}`;
      }),
    )
    .join(', ');
}
