import type { RefObject } from 'react';
import { useEffect } from 'react';

/** Closes an open <details> that lies over other things: on Esc, and when something beside it is pressed. */
export function useDismiss(details: RefObject<HTMLDetailsElement | null>): void {
  useEffect(() => {
    const isOutside = (target: EventTarget | null): boolean =>
      target instanceof Element &&
      !details.current?.contains(target) &&
      // A question asked from the panel stands outside of it, and gives the focus back to it.
      target.closest('[role="dialog"], [role="alertdialog"]') === null;
    const onPress = ({ target }: PointerEvent): void => {
      if (details.current?.open && isOutside(target)) details.current.open = false;
    };
    const onKey = ({ key, target }: KeyboardEvent): void => {
      if (key !== 'Escape' || !details.current?.open) return;
      if (!(target instanceof Node) || !details.current.contains(target)) return;
      details.current.open = false;
      details.current.querySelector('summary')?.focus();
    };
    document.addEventListener('pointerdown', onPress);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('pointerdown', onPress);
      document.removeEventListener('keydown', onKey);
    };
  }, [details]);
}
