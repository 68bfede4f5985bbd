import type { ComponentProps } from 'react';
import type { FieldTexts } from './Field.tsx';
import { Field } from './Field.tsx';
import styles from './field.module.css';
import { VisuallyHidden } from './VisuallyHidden.tsx';

type NumberFieldProps = FieldTexts &
  Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'id' | 'required' | 'type' | 'inputMode' | 'children'> & {
    /** What was typed, as it was typed: '2,' on the way to '2,5'. */
    readonly text: string;
    readonly onChange: (text: string) => void;
    readonly unit?: string;
    /** Asks for the keypad without a decimal comma. */
    readonly whole?: boolean;
  };

/** A number typed with a comma or a point. The text is never rewritten under the fingers. */
export function NumberField({
  label,
  hint,
  error,
  required,
  className,
  text,
  onChange,
  unit,
  whole = false,
  ...rest
}: NumberFieldProps) {
  const named = unit ? (
    <>
      {label} <VisuallyHidden>({unit})</VisuallyHidden>
    </>
  ) : (
    label
  );
  return (
    <Field label={named} hint={hint} error={error} required={required} className={className}>
      {(control) => (
        <span className={styles['withUnit']}>
          <input
            autoComplete="off"
            {...rest}
            {...control}
            type="text"
            inputMode={whole ? 'numeric' : 'decimal'}
            className={styles['control']}
            value={text}
            onChange={(event) => onChange(event.target.value)}
          />
          {unit && (
            <span className={styles['unit']} aria-hidden="true">
              {unit}
            </span>
          )}
        </span>
      )}
    </Field>
  );
}
