import { useState } from 'react';
import { desk } from '../../device/desk/desk.ts';
import type { EnrolmentCode, Session } from '../../device/desk/wireTypes.ts';
import { Button } from '../ui/Button.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './admin.module.css';
import { Failure } from './Failure.tsx';
import { useAttempt } from './useAttempt.ts';
import { useAdminWords } from './words.ts';

type AddAgentProps = {
  readonly sectors: Session['sectors'];
  /** `code` is null where the agent is there but the code could not be had. */
  readonly onAdded: (name: string, code: EnrolmentCode | null) => void;
};

/** Adds an agent and makes the code for their first device at once. */
export function AddAgent({ sectors, onAdded }: AddAgentProps) {
  const say = useAdminWords();
  const attempt = useAttempt();
  const [name, setName] = useState('');
  const [sector, setSector] = useState('');
  const [asked, setAsked] = useState(false);
  const add = (): void => {
    const typed = name.trim();
    setAsked(true);
    if (typed === '') return;
    attempt.run(
      async () => {
        const added = await desk.addPerson({ name: typed, role: 'agent', sector: sector === '' ? null : sector });
        if (!added.ok) return added;
        const made = await desk.newCode(added.value.id);
        return { ok: true, value: made.ok ? made.value : null };
      },
      (code) => {
        setName('');
        setAsked(false);
        onAdded(typed, code);
      },
    );
  };
  return (
    <form
      noValidate
      className={styles['line']}
      aria-label={say('addAgent')}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <TextField
        label={say('name')}
        maxLength={120}
        autoComplete="off"
        required
        value={name}
        onChange={setName}
        error={asked && name.trim() === '' ? say('missing') : null}
      />
      <SelectField
        label={say('sector')}
        value={sector}
        onChange={setSector}
        empty={say('wholeTerritory')}
        options={sectors.map((each) => ({ value: each.id, label: each.name }))}
      />
      <Button type="submit" variant="primary" busy={attempt.busy}>
        {say('addAgent')}
      </Button>
      <Failure code={attempt.code} />
    </form>
  );
}
