import { useLayoutEffect, useRef } from 'react';
import styles from './Page.module.css';
import { takeTitleFocus } from './titleFocus.ts';

/** The one `<h1>` of a screen. It names the document, and has the focus after a navigation. */
export function PageTitle({ children }: { readonly children: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    document.title = `${children} – Sillage`;
    if (takeTitleFocus()) heading.current?.focus();
  }, [children]);
  return (
    <h1 ref={heading} className={styles['title']} tabIndex={-1}>
      {children}
    </h1>
  );
}
