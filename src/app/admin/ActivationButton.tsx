import { desk } from '../../device/desk/desk.ts';
import type { Person } from '../../device/desk/wireTypes.ts';
import { Button } from '../ui/Button.tsx';
import type { Attempt } from './useAttempt.ts';
import { useAdminWords } from './words.ts';

type ActivationButtonProps = {
  readonly person: Person;
  readonly attempt: Attempt;
  readonly onChanged: () => void;
};

/** Lets a person in again, or no longer. */
export function ActivationButton({ person, attempt, onChanged }: ActivationButtonProps) {
  const say = useAdminWords();
  const { id, name, active } = person;
  return (
    <Button
      variant="quiet"
      busy={attempt.busy}
      aria-label={say(active ? 'deactivateNamed' : 'activateNamed', { name })}
      onClick={() => {
        attempt.run(() => desk.changePerson(id, { active: !active }), onChanged);
      }}
    >
      {say(active ? 'deactivate' : 'activate')}
    </Button>
  );
}
