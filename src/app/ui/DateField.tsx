import type { ComponentProps } from 'react';
import type { FieldTexts } from './Field.tsx';
import { Field } from './Field.tsx';
import styles from './field.module.css';

type DateFieldProps = FieldTexts &
  Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'id' | 'required' | 'type' | 'children'> & {
    /** 'YYYY-MM-DD', or '' for none. */
    readonly value: string;
    readonly onChange: (value: string) => void;
  };

/** The date field of the browser: it knows the language and the keyboard of the device. */
export function DateField({ label, hint, error, required, className, value, onChange, ...rest }: DateFieldProps) {
  return (
    <Field label={label} hint={hint} error={error} required={required} className={className}>
      {(control) => (
        <input
          {...rest}
          {...control}
          type="date"
          className={styles['control']}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
