import type { ReactNode } from 'react';
import { useId } from 'react';
import { classes } from './classes.ts';
import styles from './field.module.css';
import { useUiWords } from './words.ts';

/** What every field has. */
export type FieldTexts = {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** A sentence saying what to put right; absent or empty: nothing is wrong. */
  readonly error?: string | null | undefined;
  readonly required?: boolean | undefined;
};

/** Goes on the control, so that its label, hint and error belong to it. */
export type ControlWiring = {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
  readonly 'aria-required': true | undefined;
};

type FieldProps = FieldTexts & {
  readonly className?: string | undefined;
  /** The label stands before the control: in a row of tools. */
  readonly beside?: boolean | undefined;
  readonly children: (control: ControlWiring) => ReactNode;
};

/** Label, hint and error around one control. */
export function Field({ label, hint, error, required, className, beside = false, children }: FieldProps) {
  const w = useUiWords();
  const id = useId();
  const hintId = hint == null ? null : `${id}hint`;
  const errorId = error ? `${id}error` : null;
  return (
    <div className={classes(styles['field'], beside && styles['beside'], className)}>
      <label className={styles['label']} htmlFor={id}>
        {label} {required && <span className={styles['required']}>{w('required')}</span>}
      </label>
      {hintId && (
        <p className={styles['hint']} id={hintId}>
          {hint}
        </p>
      )}
      {children({
        id,
        'aria-describedby': classes(hintId, errorId) || undefined,
        'aria-invalid': error ? true : undefined,
        'aria-required': required ? true : undefined,
      })}
      {errorId && (
        <p className={styles['error']} id={errorId}>
          {error}
        </p>
      )}
    </div>
  );
}
