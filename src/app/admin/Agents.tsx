import { useState } from 'react';
import { createQuery } from '../../device/desk/createQuery.ts';
import { desk } from '../../device/desk/desk.ts';
import type { EnrolmentCode, Person, Session } from '../../device/desk/wireTypes.ts';
import { Card } from '../ui/Card.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { AddAgent } from './AddAgent.tsx';
import styles from './admin.module.css';
import { AgentRow } from './AgentRow.tsx';
import { AskedView } from './AskedView.tsx';
import { CodeDialog } from './CodeDialog.tsx';
import { useAdminWords } from './words.ts';

/** Agents, and the codes that enrol their devices. */
export function Agents({ sectors }: { readonly sectors: Session['sectors'] }) {
  const say = useAdminWords();
  const [people] = useState(() => createQuery((signal) => desk.people(signal)));
  const [shown, setShown] = useState<{ readonly name: string; readonly code: EnrolmentCode } | null>(null);
  const isAgent = (person: Person): boolean => person.role === 'agent';
  const show = (name: string, code: EnrolmentCode): void => {
    setShown({ name, code });
  };
  return (
    <Card as="section">
      <h2 className={styles['title']}>{say('agents')}</h2>
      <AddAgent
        sectors={sectors}
        onAdded={(name, code) => {
          people.reload();
          if (code) show(name, code);
        }}
      />
      <AskedView query={people}>
        {(value) =>
          value.people.some(isAgent) ? (
            <ul className={styles['rows']}>
              {value.people.filter(isAgent).map((person) => (
                <AgentRow key={person.id} person={person} sectors={sectors} onCode={show} onChanged={people.reload} />
              ))}
            </ul>
          ) : (
            <EmptyState title={say('noAgents')}>{say('noAgentsDo')}</EmptyState>
          )
        }
      </AskedView>
      {shown && (
        <CodeDialog
          {...shown}
          onClose={() => {
            setShown(null);
          }}
        />
      )}
    </Card>
  );
}
