import type { ComponentProps } from 'react';
import type { FieldTexts } from './Field.tsx';
import { Field } from './Field.tsx';
import styles from './field.module.css';

type TextAreaProps = FieldTexts &
  Omit<ComponentProps<'textarea'>, 'value' | 'onChange' | 'id' | 'required' | 'rows' | 'children'> & {
    readonly value: string;
    readonly onChange: (text: string) => void;
    /** Lines shown at first. */
    readonly lines?: number;
  };

export function TextArea({
  label,
  hint,
  error,
  required,
  className,
  value,
  onChange,
  lines = 3,
  ...rest
}: TextAreaProps) {
  return (
    <Field label={label} hint={hint} error={error} required={required} className={className}>
      {(control) => (
        <textarea
          {...rest}
          {...control}
          rows={lines}
          className={styles['control']}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
