import type { ReactNode } from 'react';
import styles from './DefinitionList.module.css';

export type Definition = {
  readonly term: string;
  readonly value: ReactNode;
  /** Needed where two terms are the same. */
  readonly key?: string;
};

/** Facts: a name and a value each. */
export function DefinitionList({ items }: { readonly items: readonly Definition[] }) {
  return (
    <dl className={styles['list']}>
      {items.map(({ key, term, value }) => (
        <div key={key ?? term} className={styles['row']}>
          <dt className={styles['term']}>{term}</dt>
          <dd className={styles['value']}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
