import styles from './button.module.css';
import { classes } from './classes.ts';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';

export type ButtonLook = {
  readonly variant?: ButtonVariant | undefined;
  /** As wide as what it stands in. */
  readonly wide?: boolean | undefined;
};

export function buttonClass(
  { variant = 'secondary', wide = false }: ButtonLook,
  ...more: (string | undefined)[]
): string {
  return classes(styles['button'], styles[variant], wide && styles['wide'], ...more);
}
