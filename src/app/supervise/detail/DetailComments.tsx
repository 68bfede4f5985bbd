import { useState } from 'react';
import type { DetailResponse } from '../../../device/desk/wireTypes.ts';
import { Button } from '../../ui/Button.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { commentEdit } from './deskEdits.ts';
import styles from './Detail.module.css';
import { ShortDate } from '../ShortDate.tsx';
import type { DeskEdits } from './useDeskEdit.ts';
import { useNames } from '../useNames.ts';
import { useDetailWords } from './words.ts';

type DetailCommentsProps = { readonly detail: DetailResponse; readonly edits: DeskEdits };

/** Comments, oldest first, and one more. What is typed stays until the back office has it. */
export function DetailComments({ detail, edits }: DetailCommentsProps) {
  const say = useDetailWords();
  const names = useNames();
  const [text, setText] = useState('');
  const { comments } = detail.intervention;
  const send = async (): Promise<void> => {
    if (await edits.send(commentEdit(detail.rev, text.trim()))) setText('');
  };
  return (
    <section className={styles['part']}>
      <h3>{say('comments')}</h3>
      {comments.length === 0 && <p className={styles['quiet']}>{say('noComments')}</p>}
      <ul className={styles['comments']}>
        {comments.map((comment) => (
          <li key={comment.id}>
            <p className={styles['quiet']}>
              <strong>{names(comment.author)}</strong> <ShortDate at={comment.at} />
            </p>
            <p>{comment.text}</p>
          </li>
        ))}
      </ul>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== '') void send();
        }}
      >
        <TextArea label={say('newComment')} lines={2} maxLength={4000} value={text} onChange={setText} />
        <Button type="submit" busy={edits.state.at === 'saving'}>
          {say('sendComment')}
        </Button>
      </form>
    </section>
  );
}
