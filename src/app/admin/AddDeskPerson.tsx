import { useState } from 'react';
import { desk } from '../../device/desk/desk.ts';
import type { Session } from '../../device/desk/wireTypes.ts';
import { Button } from '../ui/Button.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { emailError, nameError, passwordError } from './accountErrors.ts';
import styles from './admin.module.css';
import { Failure } from './Failure.tsx';
import { roleWord } from './roleWord.ts';
import { useAttempt } from './useAttempt.ts';
import { useAdminWords } from './words.ts';

const EMPTY = { name: '', email: '', password: '' };

type AddDeskPersonProps = { readonly sectors: Session['sectors']; readonly onAdded: () => void };

/** Adds a supervisor, of a sector or of all, or an administrator; with a first password. */
export function AddDeskPerson({ sectors, onAdded }: AddDeskPersonProps) {
  const say = useAdminWords();
  const attempt = useAttempt();
  const [typed, setTyped] = useState(EMPTY);
  const [role, setRole] = useState<'supervisor' | 'administrator'>('supervisor');
  const [sector, setSector] = useState('');
  const [asked, setAsked] = useState(false);
  const errors = {
    name: nameError(typed.name, say),
    email: emailError(typed.email, say),
    password: passwordError(typed.password, say),
  };
  const field = (name: keyof typeof EMPTY) => ({
    required: true,
    value: typed[name],
    onChange: (text: string) => {
      setTyped({ ...typed, [name]: text });
    },
    error: asked ? errors[name] : null,
  });
  const add = (): void => {
    setAsked(true);
    if (errors.name ?? errors.email ?? errors.password) return;
    const { name, email, password } = typed;
    const ofSector = role === 'supervisor' && sector !== '' ? sector : null;
    attempt.run(
      () => desk.addPerson({ name: name.trim(), role, sector: ofSector, email: email.trim(), password }),
      () => {
        setTyped(EMPTY);
        setAsked(false);
        onAdded();
      },
    );
  };
  return (
    <form
      noValidate
      className={styles['line']}
      aria-label={say('addPerson')}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <TextField label={say('name')} autoComplete="off" maxLength={120} {...field('name')} />
      <SelectField
        label={say('role')}
        value={role}
        onChange={(value) => {
          setRole(value === 'administrator' ? 'administrator' : 'supervisor');
        }}
        options={(['supervisor', 'administrator'] as const).map((value) => ({ value, label: roleWord(value, say) }))}
      />
      {role === 'supervisor' && sectors.length > 0 && (
        <SelectField
          label={say('sector')}
          hint={say('sectorHint')}
          value={sector}
          onChange={setSector}
          empty={say('wholeTerritory')}
          options={sectors.map((each) => ({ value: each.id, label: each.name }))}
        />
      )}
      <TextField label={say('email')} type="email" autoComplete="off" maxLength={200} {...field('email')} />
      <TextField
        label={say('password')}
        hint={say('passwordHint')}
        type="password"
        autoComplete="new-password"
        maxLength={200}
        {...field('password')}
      />
      <Button type="submit" busy={attempt.busy}>
        {say('addPerson')}
      </Button>
      <Failure code={attempt.code} />
    </form>
  );
}
