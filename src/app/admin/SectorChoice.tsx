import { desk } from '../../device/desk/desk.ts';
import type { Person, Session } from '../../device/desk/wireTypes.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import type { Attempt } from './useAttempt.ts';
import { useAdminWords } from './words.ts';

type SectorChoiceProps = {
  readonly person: Person;
  readonly sectors: Session['sectors'];
  readonly attempt: Attempt;
  readonly onChanged: () => void;
};

/** Moves a person to another sector, which is all that they then see. */
export function SectorChoice({ person, sectors, attempt, onChanged }: SectorChoiceProps) {
  const say = useAdminWords();
  return (
    <SelectField
      label={
        <>
          {say('sector')} <VisuallyHidden>{say('ofPerson', { name: person.name })}</VisuallyHidden>
        </>
      }
      beside
      value={person.sector ?? ''}
      empty={say('wholeTerritory')}
      options={sectors.map((each) => ({ value: each.id, label: each.name }))}
      disabled={attempt.busy}
      onChange={(sector) => {
        attempt.run(() => desk.changePerson(person.id, { sector: sector === '' ? null : sector }), onChanged);
      }}
    />
  );
}
