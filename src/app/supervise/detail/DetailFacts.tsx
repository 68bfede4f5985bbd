import type { DetailResponse } from '../../../device/desk/wireTypes.ts';
import { FIXED_FIELDS } from '../../../domain/intervention.ts';
import { kindOf } from '../../../domain/kinds/index.ts';
import { DefinitionList } from '../../ui/DefinitionList.tsx';
import { useLanguage } from '../../words/language.ts';
import styles from './Detail.module.css';
import { fieldLabel, valueText } from '../labels.ts';
import { useNames } from '../useNames.ts';
import { useSuperviseWords } from '../words.ts';

/** Shown as the title and the mark above the facts. */
const SHOWN_ABOVE: readonly string[] = ['status', 'address'];

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

/** What is known of an intervention: the kind's fields, then those every kind has, then those this version does not know. */
export function DetailFacts({ intervention }: { readonly intervention: DetailResponse['intervention'] }) {
  const say = useSuperviseWords();
  const names = useNames();
  const language = useLanguage((state) => state.language);
  const { fields } = intervention;
  const kind = kindOf(intervention.kind, intervention.kindVersion);
  const ordered = new Set([
    ...(kind?.fields.map((field) => field.name) ?? []),
    ...FIXED_FIELDS,
    ...Object.keys(fields),
  ]);
  const filled = [...ordered].filter((name) => !SHOWN_ABOVE.includes(name) && !isEmpty(fields[name]));
  return (
    <section className={styles['part']}>
      <h3>{say('facts')}</h3>
      <DefinitionList
        items={filled.map((name) => ({
          key: name,
          term: fieldLabel(kind, name, language),
          value: valueText(kind, name, fields[name] ?? null, names, language),
        }))}
      />
    </section>
  );
}
