import { useState } from 'react';
import { desk } from '../../device/desk/desk.ts';
import type { Session } from '../../device/desk/wireTypes.ts';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { TextField } from '../ui/TextField.tsx';
import { nameError } from './accountErrors.ts';
import styles from './admin.module.css';
import { Failure } from './Failure.tsx';
import { useAttempt } from './useAttempt.ts';
import { useAdminWords } from './words.ts';

type SectorsProps = { readonly sectors: Session['sectors']; readonly onChanged: () => void };

/** The sectors that agents work in. */
export function Sectors({ sectors, onChanged }: SectorsProps) {
  const say = useAdminWords();
  const attempt = useAttempt();
  const [name, setName] = useState('');
  const [asked, setAsked] = useState(false);
  const add = (): void => {
    setAsked(true);
    if (name.trim() === '') return;
    attempt.run(
      () => desk.addSector(name.trim()),
      () => {
        setName('');
        setAsked(false);
        onChanged();
      },
    );
  };
  return (
    <Card as="section">
      <h2 className={styles['title']}>{say('sectors')}</h2>
      {sectors.length === 0 && <p>{say('noSectors')}</p>}
      <ul className={styles['rows']}>
        {sectors.map((sector) => (
          <li key={sector.id} className={styles['row']}>
            {sector.name}
          </li>
        ))}
      </ul>
      <form
        noValidate
        className={styles['line']}
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <TextField
          label={say('sectorName')}
          maxLength={120}
          autoComplete="off"
          required
          value={name}
          onChange={setName}
          error={asked ? nameError(name, say) : null}
        />
        <Button type="submit" busy={attempt.busy}>
          {say('addSector')}
        </Button>
      </form>
      <Failure code={attempt.code} />
    </Card>
  );
}
