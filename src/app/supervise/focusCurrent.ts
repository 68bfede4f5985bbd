/** Puts the focus back on the row or item that was opened, before it is closed. */
export function focusCurrent(list: HTMLElement | null): void {
  list?.querySelector<HTMLElement>('[aria-current="true"]')?.focus();
}
