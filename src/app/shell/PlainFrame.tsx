import type { ReactNode } from 'react';
import { Sign } from '../ui/Sign.tsx';
import { LanguageButtons } from './LanguageButtons.tsx';
import styles from './PlainShell.module.css';
import { SkipLink } from './SkipLink.tsx';
import { UpdatePrompt } from './UpdatePrompt.tsx';

/** Around a screen that needs nobody signed in. */
export function PlainFrame({ children }: { readonly children: ReactNode }) {
  return (
    <div className={styles['frame']}>
      <SkipLink />
      <header className={styles['header']}>
        <p className={styles['name']}>
          <span className={styles['sign']}>
            <Sign />
          </span>
          Sillage
        </p>
        <LanguageButtons />
      </header>
      <UpdatePrompt />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
