import { useState } from 'react';
import { desk } from '../../device/desk/desk.ts';
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

/** Adds a supervisor or an administrator, with a first password. */
export function AddDeskPerson({ onAdded }: { readonly onAdded: () => void }) {
  const say = useAdminWords();
  const attempt = useAttempt();
  const [typed, setTyped] = useState(EMPTY);
  const [role, setRole] = useState<'supervisor' | 'administrator'>('supervisor');
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
    attempt.run(
      () => desk.addPerson({ name: name.trim(), role, sector: null, email: email.trim(), password }),
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
