import { useState } from 'react';
import { createQuery } from '../../device/desk/createQuery.ts';
import { desk } from '../../device/desk/desk.ts';
import type { Person } from '../../device/desk/wireTypes.ts';
import { Card } from '../ui/Card.tsx';
import { ActivationButton } from './ActivationButton.tsx';
import { AddDeskPerson } from './AddDeskPerson.tsx';
import styles from './admin.module.css';
import { AskedView } from './AskedView.tsx';
import { Failure } from './Failure.tsx';
import { roleWord } from './roleWord.ts';
import { useAttempt } from './useAttempt.ts';
import { useAdminWords } from './words.ts';

type RowProps = { readonly person: Person; readonly onChanged: () => void };

function DeskPersonRow({ person, onChanged }: RowProps) {
  const say = useAdminWords();
  const attempt = useAttempt();
  return (
    <li className={styles['row']}>
      <div>
        <strong>{person.name}</strong>
        <span className={styles['note']}>
          {roleWord(person.role, say)} · {person.email} · {say(person.active ? 'personActive' : 'personInactive')}
        </span>
        <Failure code={attempt.code} />
      </div>
      <ActivationButton person={person} attempt={attempt} onChanged={onChanged} />
    </li>
  );
}

/** Those who sign in with a password. */
export function DeskPeople() {
  const say = useAdminWords();
  const [people] = useState(() => createQuery((signal) => desk.people(signal)));
  return (
    <Card as="section">
      <h2 className={styles['title']}>{say('people')}</h2>
      <AskedView query={people}>
        {(value) => (
          <ul className={styles['rows']}>
            {value.people
              .filter((person) => person.role !== 'agent')
              .map((person) => (
                <DeskPersonRow key={person.id} person={person} onChanged={people.reload} />
              ))}
          </ul>
        )}
      </AskedView>
      <AddDeskPerson onAdded={people.reload} />
    </Card>
  );
}
