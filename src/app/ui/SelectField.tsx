import type { ComponentProps } from 'react';
import type { FieldTexts } from './Field.tsx';
import { Field } from './Field.tsx';
import styles from './field.module.css';

type SelectFieldProps = FieldTexts &
  Omit<ComponentProps<'select'>, 'value' | 'onChange' | 'id' | 'required' | 'children'> & {
    readonly value: string;
    readonly onChange: (value: string) => void;
    readonly options: readonly { readonly value: string; readonly label: string }[];
    /** Label of a first option whose value is ''. */
    readonly empty?: string;
    /** The label stands before the list: in a row of tools. */
    readonly beside?: boolean;
  };

/** A list of more than 12 options, or one that stands in a row of controls. */
export function SelectField({
  label,
  hint,
  error,
  required,
  className,
  value,
  onChange,
  options,
  empty,
  beside,
  ...rest
}: SelectFieldProps) {
  return (
    <Field label={label} hint={hint} error={error} required={required} className={className} beside={beside}>
      {(control) => (
        <select
          {...rest}
          {...control}
          className={styles['control']}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        >
          {empty !== undefined && <option value="">{empty}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
