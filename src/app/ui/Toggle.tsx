import type { ReactNode } from 'react';
import { useId } from 'react';
import field from './field.module.css';
import styles from './tiles.module.css';

type ToggleProps = {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly disabled?: boolean;
};

/** Yes or no, as a tile with a checkbox. */
export function Toggle({ label, hint, checked, onChange, disabled }: ToggleProps) {
  const id = useId();
  return (
    <div className={field['field']}>
      <label className={styles['tile']}>
        <input
          className={styles['input']}
          type="checkbox"
          checked={checked}
          disabled={disabled}
          aria-describedby={hint == null ? undefined : id}
          onChange={(event) => onChange(event.target.checked)}
        />
        <span className={styles['mark']} aria-hidden="true" />
        <span>{label}</span>
      </label>
      {hint != null && (
        <p className={field['hint']} id={id}>
          {hint}
        </p>
      )}
    </div>
  );
}
