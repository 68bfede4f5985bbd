import { useLayoutEffect } from 'react';
import { useThumbSide } from './thumbSide.ts';

/**
 * Sizes of the design system: for a gloved thumb or for a mouse, and the side of the thumb. On the document, so that
 * dialogs have them too.
 */
export function useView(view: 'field' | 'desk'): void {
  const side = useThumbSide((state) => state.side);
  useLayoutEffect(() => {
    document.documentElement.dataset['view'] = view;
    document.documentElement.dataset['thumb'] = side;
  }, [view, side]);
}
