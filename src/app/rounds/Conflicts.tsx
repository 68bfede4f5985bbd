import type { LocalIntervention } from '../../device/device.ts';
import type { FieldValue } from '../../domain/intervention.ts';
import type { Kind } from '../../domain/kind.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { formatDateTime } from '../words/format.ts';
import { useLanguage } from '../words/language.ts';
import { fieldLabel, fieldText } from './fieldText.ts';
import { useRoundsWords } from './words.ts';
import styles from './Conflicts.module.css';

type Conflict = LocalIntervention['conflicts'][number];

type Props = {
  readonly kind: Kind | null;
  readonly conflicts: readonly Conflict[];
  readonly names: (id: string) => string;
  readonly busy: boolean;
  readonly onChoose: (conflict: Conflict, value: FieldValue) => void;
};

/** Two values for one field: both are shown with their authors until someone chooses. */
export function Conflicts({ kind, conflicts, names, busy, onChoose }: Props) {
  const say = useRoundsWords();
  const language = useLanguage((state) => state.language);
  if (conflicts.length === 0) return null;
  const said = (author: string | null, at: number | null, value: string): string =>
    author === null || at === null
      ? say('conflictKeptBare', { value })
      : say('conflictKept', { name: names(author), value, at: formatDateTime(at, language) });
  return (
    <section className={styles['conflicts']} aria-label={say('conflicts')}>
      <h2>{say('conflicts')}</h2>
      <Notice tone="warning">{say('conflictHint')}</Notice>
      <ul className={styles['list']}>
        {conflicts.map((conflict) => {
          const kept = fieldText(kind, conflict.field, conflict.kept, say, language);
          const offered = fieldText(kind, conflict.field, conflict.offered, say, language);
          return (
            <li key={conflict.id} className={styles['conflict']}>
              <h3>{fieldLabel(kind, conflict.field, say, language)}</h3>
              <p>{said(conflict.keptAuthor, conflict.keptAt, kept)}</p>
              <p>{said(conflict.offeredAuthor, conflict.offeredAt, offered)}</p>
              <div className={styles['buttons']}>
                <Button
                  busy={busy}
                  onClick={() => {
                    onChoose(conflict, conflict.kept);
                  }}
                >
                  {say('keep', { value: kept })}
                </Button>
                <Button
                  busy={busy}
                  onClick={() => {
                    onChoose(conflict, conflict.offered);
                  }}
                >
                  {say('keep', { value: offered })}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
