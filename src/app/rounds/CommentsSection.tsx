import { useState } from 'react';
import type { Comment } from '../../domain/intervention.ts';
import { Button } from '../ui/Button.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { formatDateTime } from '../words/format.ts';
import { readStored, writeStored } from '../words/stored.ts';
import { useRoundsWords } from './words.ts';
import styles from './CommentsSection.module.css';

type Props = {
  readonly intervention: string;
  readonly comments: readonly Comment[];
  readonly names: (id: string) => string;
  /** Resolves to true once the comment is kept: only then the box is emptied. */
  readonly onAdd: (text: string) => Promise<boolean>;
};

export function CommentsSection({ intervention, comments, names, onAdd }: Props) {
  const say = useRoundsWords();
  // Kept at each key, as in a form: a tablet that restarts gives the sentence back.
  const stored = `sillage-comment-${intervention}`;
  const [text, setText] = useState(() => readStored(stored) ?? '');
  const [busy, setBusy] = useState(false);
  const write = (next: string): void => {
    setText(next);
    writeStored(stored, next);
  };
  const add = async (): Promise<void> => {
    if (text.trim() === '') return;
    setBusy(true);
    try {
      if (await onAdd(text)) write('');
    } finally {
      setBusy(false);
    }
  };
  return (
    <section className={styles['comments']} aria-label={say('comments')}>
      <h2>{say('comments')}</h2>
      {comments.length === 0 ? (
        <p>{say('noComments')}</p>
      ) : (
        <ul className={styles['list']}>
          {comments.map((comment) => (
            <li key={comment.id}>
              <p className={styles['text']}>{comment.text}</p>
              <p className={styles['who']}>
                {say('commentLine', { name: names(comment.author), at: formatDateTime(comment.at) })}
              </p>
            </li>
          ))}
        </ul>
      )}
      <TextArea label={say('addComment')} name="new-comment" value={text} onChange={write} maxLength={4000} />
      <Button
        busy={busy}
        onClick={() => {
          void add();
        }}
      >
        {say('sendComment')}
      </Button>
    </section>
  );
}
