import { desk } from '../../device/desk/desk.ts';
import type { EnrolmentCode, Person, Session } from '../../device/desk/wireTypes.ts';
import { Button } from '../ui/Button.tsx';
import styles from './admin.module.css';
import { ActivationButton } from './ActivationButton.tsx';
import { Failure } from './Failure.tsx';
import { SectorChoice } from './SectorChoice.tsx';
import { useAttempt } from './useAttempt.ts';
import { useAdminWords } from './words.ts';

type AgentRowProps = {
  readonly person: Person;
  readonly sectors: Session['sectors'];
  readonly onCode: (name: string, code: EnrolmentCode) => void;
  readonly onChanged: () => void;
};

/** One agent, with what can be done for them. */
export function AgentRow({ person, sectors, onCode, onChanged }: AgentRowProps) {
  const say = useAdminWords();
  const attempt = useAttempt();
  const { name, active, devices } = person;
  return (
    <li className={styles['row']}>
      <div>
        <strong>{name}</strong>
        <span className={styles['note']}>
          {say('deviceCount', { n: devices })} · {say(active ? 'personActive' : 'personInactive')}
        </span>
        <Failure code={attempt.code} />
      </div>
      <div className={styles['buttons']}>
        {sectors.length > 0 && (
          <SectorChoice person={person} sectors={sectors} attempt={attempt} onChanged={onChanged} />
        )}
        {active && (
          <Button
            busy={attempt.busy}
            aria-label={say('giveCodeTo', { name })}
            onClick={() => {
              attempt.run(
                () => desk.newCode(person.id),
                (code) => {
                  onCode(name, code);
                },
              );
            }}
          >
            {say('giveCode')}
          </Button>
        )}
        <ActivationButton person={person} attempt={attempt} onChanged={onChanged} />
      </div>
    </li>
  );
}
