import { useState } from 'react';
import type { LocalIntervention } from '../../device/device.ts';
import { Button } from '../ui/Button.tsx';
import { DisputeCard } from './DisputeCard.tsx';
import { useRoundsWords } from './words.ts';
import styles from './ToDoScreen.module.css';

/** So many are shown at first: what is to do must not go out of sight. */
const FIRST = 2;

/** Records with two answers to choose from. */
export function Disputes({ disputes }: { readonly disputes: readonly LocalIntervention[] }) {
  const say = useRoundsWords();
  const [all, setAll] = useState(false);
  const shown = all ? disputes : disputes.slice(0, FIRST);
  return (
    <section aria-labelledby="todo-disputes">
      <h2 id="todo-disputes">{say('disputes', { n: disputes.length })}</h2>
      <ul className={styles['list']}>
        {shown.map((record) => (
          <li key={record.id}>
            <DisputeCard record={record} />
          </li>
        ))}
      </ul>
      {shown.length < disputes.length && (
        <Button
          variant="quiet"
          wide
          onClick={() => {
            setAll(true);
          }}
        >
          {say('allDisputes', { n: disputes.length - shown.length })}
        </Button>
      )}
    </section>
  );
}
