import type { ComponentProps, MouseEvent, ReactNode } from 'react';
import styles from './button.module.css';
import type { ButtonLook } from './buttonClass.ts';
import { buttonClass } from './buttonClass.ts';

type ButtonProps = ComponentProps<'button'> &
  ButtonLook & {
    readonly icon?: ReactNode;
    /** Keeps its focus, and refuses a second press. */
    readonly busy?: boolean;
  };

function refuse(event: MouseEvent): void {
  event.preventDefault();
}

/** A verb that does something. One `primary` per screen. */
export function Button({
  variant,
  wide,
  icon,
  busy = false,
  type = 'button',
  className,
  onClick,
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={buttonClass({ variant, wide }, className)}
      onClick={busy ? refuse : onClick}
      {...(busy && { 'aria-disabled': true, 'aria-busy': true })}
    >
      {icon != null && (
        <span className={styles['icon']} aria-hidden="true">
          {icon}
        </span>
      )}
      {children}
    </button>
  );
}
