import { desk } from '../../../device/desk/desk.ts';
import { TextLink } from '../../ui/TextLink.tsx';
import styles from '../desk.module.css';
import { changeSearch } from '../filter/filter.ts';
import { useAsk } from '../useAsk.ts';
import { useSuperviseWords } from '../words.ts';

const ONE = { conflicts: 'yes', sort: 'createdAt', order: 'desc', limit: '1' } as const;

/** How many interventions have two answers that nobody has chosen from, and the way to them; nothing where none has. */
export function ToSettle() {
  const say = useSuperviseWords();
  const { value } = useAsk('to settle', (signal) => desk.table(ONE, signal));
  if (!value || value.total === 0) return null;
  return (
    <p className={styles['note']}>
      {say('toSettle', { n: value.total })}{' '}
      <TextLink to={`/bureau/interventions${changeSearch('', { conflicts: 'yes' })}`}>{say('seeToSettle')}</TextLink>
    </p>
  );
}
