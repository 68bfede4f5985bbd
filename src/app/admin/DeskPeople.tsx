import { useState } from 'react';
import { createQuery } from '../../device/desk/createQuery.ts';
import { desk } from '../../device/desk/desk.ts';
import type { EnrolmentCode, Person, Session } from '../../device/desk/wireTypes.ts';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { ActivationButton } from './ActivationButton.tsx';
import { AddDeskPerson } from './AddDeskPerson.tsx';
import styles from './admin.module.css';
import { AskedView } from './AskedView.tsx';
import { Failure } from './Failure.tsx';
import { PasswordLink } from './PasswordLink.tsx';
import { SectorChoice } from './SectorChoice.tsx';
import { roleWord } from './roleWord.ts';
import { useAttempt } from './useAttempt.ts';
import { useAdminWords } from './words.ts';

type RowProps = {
  readonly person: Person;
  readonly sectors: Session['sectors'];
  readonly isSelf: boolean;
  readonly onChanged: () => void;
};

function DeskPersonRow({ person, sectors, isSelf, onChanged }: RowProps) {
  const say = useAdminWords();
  const attempt = useAttempt();
  const [link, setLink] = useState<EnrolmentCode | null>(null);
  return (
    <li className={styles['row']}>
      <div>
        <strong>{person.name}</strong>
        <span className={styles['note']}>
          {roleWord(person.role, say)} · {person.email} · {say(person.active ? 'personActive' : 'personInactive')}
        </span>
        <Failure code={attempt.code} />
      </div>
      <div className={styles['buttons']}>
        {person.role === 'supervisor' && sectors.length > 0 && (
          <SectorChoice person={person} sectors={sectors} attempt={attempt} onChanged={onChanged} />
        )}
        {person.active && !isSelf && (
          <Button
            busy={attempt.busy}
            aria-label={say('giveLinkFor', { name: person.name })}
            onClick={() => {
              attempt.run(() => desk.newCode(person.id), setLink);
            }}
          >
            {say('giveLink')}
          </Button>
        )}
        <ActivationButton person={person} attempt={attempt} onChanged={onChanged} />
      </div>
      {link && (
        <PasswordLink
          name={person.name}
          code={link}
          onClose={() => {
            setLink(null);
          }}
        />
      )}
    </li>
  );
}

type DeskPeopleProps = {
  /** Id of whoever looks at them. */
  readonly self: string;
  readonly sectors: Session['sectors'];
};

/** Those who sign in with a password. */
export function DeskPeople({ self, sectors }: DeskPeopleProps) {
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
                <DeskPersonRow
                  key={person.id}
                  person={person}
                  sectors={sectors}
                  isSelf={person.id === self}
                  onChanged={people.reload}
                />
              ))}
          </ul>
        )}
      </AskedView>
      <AddDeskPerson sectors={sectors} onAdded={people.reload} />
    </Card>
  );
}
