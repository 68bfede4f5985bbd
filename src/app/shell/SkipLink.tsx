import styles from './SkipLink.module.css';
import { useShellWords } from './words.ts';

/** First stop of the keyboard: past the navigation, to `<main id="main">`. */
export function SkipLink() {
  const w = useShellWords();
  return (
    <a
      className={styles['skip']}
      href="#main"
      onClick={(event) => {
        // The address stays as it is: it is a screen's, not a place's on the page.
        event.preventDefault();
        document.getElementById('main')?.focus();
      }}
    >
      {w('skip')}
    </a>
  );
}
