import type { ComponentProps, ReactNode } from 'react';
import styles from './button.module.css';
import type { ButtonVariant } from './buttonClass.ts';
import { buttonClass } from './buttonClass.ts';

type IconButtonProps = Omit<ComponentProps<'button'>, 'children' | 'aria-label' | 'title'> & {
  /** Its name, also shown on hover. */
  readonly label: string;
  readonly icon: ReactNode;
  readonly variant?: ButtonVariant | undefined;
  /** For a button that stays down. */
  readonly pressed?: boolean;
};

export function IconButton({ label, icon, variant, pressed, type = 'button', className, ...rest }: IconButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      className={buttonClass({ variant }, styles['iconOnly'], className)}
    >
      <span className={styles['icon']} aria-hidden="true">
        {icon}
      </span>
    </button>
  );
}
