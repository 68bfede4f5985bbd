import styles from './SkipLink.module.css';

type SkipLinkProps = {
  readonly children: string;
  /** Id of where it leads, which can take the focus. */
  readonly to: string;
};

/** A stop of the keyboard that leads past what comes next; seen only while it has the focus. */
export function SkipLink({ children, to }: SkipLinkProps) {
  return (
    <a
      className={styles['skip']}
      href={`#${to}`}
      onClick={(event) => {
        // The address stays as it is: it is a screen's, not a place's on the page.
        event.preventDefault();
        document.getElementById(to)?.focus();
      }}
    >
      {children}
    </a>
  );
}
