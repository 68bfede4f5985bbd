import type { Conflict, DetailResponse } from '../../../device/desk/wireTypes.ts';
import { kindOf } from '../../../domain/kinds/index.ts';
import { Button } from '../../ui/Button.tsx';
import { formatDateTime } from '../../words/format.ts';
import { useLanguage } from '../../words/language.ts';
import { settleEdit } from './deskEdits.ts';
import styles from './Detail.module.css';
import { fieldLabel, valueText } from '../labels.ts';
import type { DeskEdits } from './useDeskEdit.ts';
import { useNames } from '../useNames.ts';
import { useDetailWords } from './words.ts';

type DetailConflictsProps = { readonly detail: DetailResponse; readonly edits: DeskEdits };

/** The two values of each conflict with their authors, and a button to keep either. */
export function DetailConflicts({ detail, edits }: DetailConflictsProps) {
  const say = useDetailWords();
  const names = useNames();
  const language = useLanguage((state) => state.language);
  const kind = kindOf(detail.intervention.kind, detail.intervention.kindVersion);
  if (detail.conflicts.length === 0) return null;
  const choice = (conflict: Conflict, which: 'kept' | 'offered', by: string) => {
    const value = valueText(kind, conflict.field, conflict[which], names, language);
    return (
      <div className={styles['choice']}>
        <p>
          <strong>{value}</strong> <span className={styles['quiet']}>{by}</span>
        </p>
        <Button
          busy={edits.state.at === 'saving'}
          onClick={() => {
            void edits.send(settleEdit(detail, conflict, which));
          }}
        >
          {say('keep', { value })}
        </Button>
      </div>
    );
  };
  const keptBy = ({ keptAuthor, keptAt }: Conflict): string =>
    keptAuthor === null || keptAt === null
      ? say('keptUnknown')
      : say('keptBy', { author: names(keptAuthor), date: formatDateTime(keptAt) });
  return (
    <section className={styles['conflicts']}>
      <h3>{say('conflictsTitle')}</h3>
      <p>{say('conflictIntro')}</p>
      {detail.conflicts.map((conflict) => {
        const field = fieldLabel(kind, conflict.field, language);
        const offeredBy = { author: names(conflict.offeredAuthor), date: formatDateTime(conflict.offeredAt) };
        return (
          <div key={conflict.id} className={styles['conflict']} role="group" aria-label={field}>
            <h4>{field}</h4>
            {choice(conflict, 'kept', keptBy(conflict))}
            {choice(conflict, 'offered', say('offeredBy', offeredBy))}
          </div>
        );
      })}
    </section>
  );
}
