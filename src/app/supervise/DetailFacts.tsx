import type { DetailResponse } from '../../device/desk/wireTypes.ts';
import { FIXED_FIELDS } from '../../domain/intervention.ts';
import { kindOf } from '../../domain/kinds/index.ts';
import { useLanguage } from '../words/language.ts';
import styles from './Detail.module.css';
import { fieldLabel, valueText } from './labels.ts';
import { useNames } from './useNames.ts';
import { useSuperviseWords } from './words.ts';

/** Shown as the title and the mark above the facts. */
const SHOWN_ABOVE: readonly string[] = ['status', 'address'];

/** What is known of an intervention, as a list of definitions: the kind's fields, then those every kind has. */
export function DetailFacts({ intervention }: { readonly intervention: DetailResponse['intervention'] }) {
  const say = useSuperviseWords();
  const names = useNames();
  const language = useLanguage((state) => state.language);
  const kind = kindOf(intervention.kind, intervention.kindVersion);
  const ordered = [...(kind?.fields.map((field) => field.name) ?? []), ...FIXED_FIELDS];
  // Fields that this version does not know are shown too: they came from somebody.
  const known = new Set([...ordered, ...SHOWN_ABOVE]);
  const unknown = Object.keys(intervention.fields).filter((name) => !known.has(name));
  const filled = [...ordered, ...unknown].filter((name) => {
    const value = intervention.fields[name];
    const empty = value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
    return !empty && !SHOWN_ABOVE.includes(name);
  });
  return (
    <section className={styles['part']}>
      <h3>{say('facts')}</h3>
      <dl className={styles['facts']}>
        {filled.map((name) => (
          <div key={name}>
            <dt>{fieldLabel(kind, name, language)}</dt>
            <dd>{valueText(kind, name, intervention.fields[name] ?? null, names, language)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
