import type { DetailResponse } from '../../../device/desk/wireTypes.ts';
import { kindOf } from '../../../domain/kinds/index.ts';
import { formatDateInFull, formatDateTime } from '../../words/format.ts';
import { useLanguage } from '../../words/language.ts';
import styles from './Detail.module.css';
import { fieldLabel, isEmpty, valueText } from '../labels.ts';
import { useNames } from '../useNames.ts';
import { useDetailWords } from './words.ts';

type Entry = DetailResponse['history'][number];

const RESULT_WORDS: { readonly [result: string]: 'resultMerged' | 'resultConflict' | 'resultRejected' } = {
  merged: 'resultMerged',
  conflict: 'resultConflict',
  rejected: 'resultRejected',
};

function HistoryEntry({ entry, kindId }: { readonly entry: Entry; readonly kindId: string }) {
  const say = useDetailWords();
  const names = useNames();
  const language = useLanguage((state) => state.language);
  const kind = kindOf(kindId);
  const at = formatDateTime(entry.at, language);
  const received = formatDateTime(entry.receivedAt, language);
  const result = RESULT_WORDS[entry.result];
  const where =
    entry.device === 'desk' ? say('fromDesk') : entry.device === 'import' ? say('fromImport') : say('fromDevice');
  return (
    <li>
      <p>
        <strong>{names(entry.author)}</strong>{' '}
        <time dateTime={new Date(entry.at).toISOString()} title={formatDateInFull(entry.at, language)}>
          {at}
        </time>{' '}
        {where}
        {received !== at && <span className={styles['quiet']}> ({say('receivedAt', { date: received })})</span>}
        {entry.broughtBy !== null && (
          <span className={styles['quiet']}> {say('broughtBy', { name: names(entry.broughtBy) })}</span>
        )}
        {result && <strong> {say(result)}</strong>}
      </p>
      <ul>
        {entry.changes.map((change) => (
          <li key={change.field}>
            {say(isEmpty(change.old) ? 'given' : 'changed', {
              field: fieldLabel(kind, change.field, language),
              old: valueText(kind, change.field, change.old, names, language),
              new: valueText(kind, change.field, change.new, names, language),
            })}
          </li>
        ))}
        {entry.photos > 0 && <li>{say('photosAdded', { n: entry.photos })}</li>}
        {entry.comments > 0 && <li>{say('commentsAdded', { n: entry.comments })}</li>}
      </ul>
    </li>
  );
}

/** Who changed what, when: newest first. */
export function DetailHistory({ detail }: { readonly detail: DetailResponse }) {
  const say = useDetailWords();
  const newestFirst = detail.history.toSorted((a, b) => b.receivedAt - a.receivedAt);
  return (
    <section className={styles['part']}>
      <h3>{say('history')}</h3>
      {newestFirst.length === 0 && <p className={styles['quiet']}>{say('noHistory')}</p>}
      <ol className={styles['history']}>
        {newestFirst.map((entry) => (
          <HistoryEntry key={entry.edit} entry={entry} kindId={detail.intervention.kind} />
        ))}
      </ol>
    </section>
  );
}
