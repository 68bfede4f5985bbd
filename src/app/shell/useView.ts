import { useLayoutEffect } from 'react';

/** Sizes of the design system: for a gloved thumb or for a mouse. On the document, so that dialogs have them too. */
export function useView(view: 'field' | 'desk'): void {
  useLayoutEffect(() => {
    document.documentElement.dataset['view'] = view;
  }, [view]);
}
