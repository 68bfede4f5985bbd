import type { ReactNode } from 'react';
import { useId } from 'react';
import { classes } from './classes.ts';
import field from './field.module.css';
import type { FieldTexts } from './Field.tsx';
import { lastUsedFirst } from './lastUsedFirst.ts';
import styles from './tiles.module.css';
import { useUiWords } from './words.ts';

/** Letters of the longest label of tiles that stand three in a row on a phone. */
const SHORT = 6;

export type TileOption = { readonly value: string; readonly label: string; readonly icon?: ReactNode };

export type TilesProps = FieldTexts & {
  /** At most 12: above, use a SelectField. */
  readonly options: readonly TileOption[];
  /** Values chosen last, put first. */
  readonly lastUsed?: readonly string[] | undefined;
  readonly disabled?: boolean | undefined;
  readonly className?: string | undefined;
  /** Kept on the group, so that a form can find the field that had the focus. */
  readonly name?: string | undefined;
};

type Choosing = {
  readonly type: 'radio' | 'checkbox';
  readonly isChosen: (value: string) => boolean;
  readonly onPress: (value: string, how: 'change' | 'click') => void;
};

/** The group of tiles that ChoiceTiles and ChoicesTiles share. */
export function Tiles({
  label,
  hint,
  error,
  required,
  options,
  lastUsed = [],
  disabled,
  className,
  name,
  type,
  isChosen,
  onPress,
}: TilesProps & Choosing) {
  const w = useUiWords();
  const id = useId();
  const hintId = hint == null ? null : `${id}hint`;
  const errorId = error ? `${id}error` : null;
  const single = type === 'radio';
  const invalid = error ? true : undefined;
  const short = options.every((option) => option.label.length <= SHORT);
  return (
    <fieldset
      className={classes(field['field'], className)}
      role={single ? 'radiogroup' : 'group'}
      aria-describedby={classes(hintId, errorId) || undefined}
      {...(single && { 'aria-invalid': invalid, 'aria-required': required ? true : undefined })}
    >
      <legend className={field['label']}>
        {label} {required && <span className={field['required']}>{w('required')}</span>}
      </legend>
      {hintId && (
        <p className={field['hint']} id={hintId}>
          {hint}
        </p>
      )}
      <div className={classes(styles['tiles'], short && styles['short'])}>
        {lastUsedFirst(options, lastUsed).map((option) => (
          <label key={option.value} className={styles['tile']}>
            <input
              className={styles['input']}
              type={type}
              name={name ?? id}
              value={option.value}
              checked={isChosen(option.value)}
              disabled={disabled}
              aria-invalid={single ? undefined : invalid}
              onChange={() => onPress(option.value, 'change')}
              onClick={() => onPress(option.value, 'click')}
            />
            {option.icon ?? <span className={classes(styles['mark'], single && styles['round'])} aria-hidden="true" />}
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      {errorId && (
        <p className={field['error']} id={errorId}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
