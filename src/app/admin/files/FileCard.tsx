import { IconPlayerStop, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Query } from '../../../device/desk/createQuery.ts';
import type { SendFile } from '../../../device/desk/sendFile.ts';
import type { Outcome } from '../../../device/desk/wireTypes.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { FileButton } from '../../ui/FileButton.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { formatBytes } from '../../words/format.ts';
import styles from '../admin.module.css';
import { AskedView } from '../AskedView.tsx';
import { Failure } from '../Failure.tsx';
import { RemoveDialog } from './RemoveDialog.tsx';
import { useSending } from './useSending.ts';
import { useFileWords } from './words.ts';

/** What is said of a file, by what it is of. */
export type FileSayings = {
  readonly [
    what in
      | 'title'
      | 'lead'
      | 'how'
      | 'none'
      | 'choose'
      | 'replace'
      | 'done'
      | 'remove'
      | 'removeTitle'
      | 'removeText'
      | 'removed'
  ]: string;
};

type FileCardProps<T> = {
  readonly says: FileSayings;
  readonly accept: string;
  readonly icon: ReactNode;
  readonly query: Query<T>;
  /** What is in place, or null. */
  readonly facts: (value: T) => ReactNode;
  /** Buttons beside those of every file. */
  readonly more?: (value: T) => ReactNode;
  readonly send: SendFile;
  readonly remove: () => Promise<Outcome<null>>;
  /** What came of those buttons. */
  readonly outcome?: ReactNode;
};

/** A file that tablets keep: what is in place, sending another, taking it away. */
export function FileCard<T>({ says, accept, icon, query, facts, more, send, remove, outcome }: FileCardProps<T>) {
  const say = useFileWords();
  const [removing, setRemoving] = useState(false);
  const [said, setSaid] = useState<'done' | 'removed' | null>(null);
  const sending = useSending(send, () => {
    setSaid('done');
    query.reload();
  });
  const onWay = sending.sending;
  return (
    <Card as="section">
      <h2 className={styles['title']}>{says.title}</h2>
      <p>{says.lead}</p>
      <p className={styles['note']}>{says.how}</p>
      <AskedView query={query}>
        {(value) => {
          const inPlace = facts(value);
          return (
            <>
              {inPlace ?? <p>{says.none}</p>}
              {!onWay && (
                <div className={styles['line']}>
                  <FileButton
                    accept={accept}
                    icon={icon}
                    label={inPlace ? says.replace : says.choose}
                    onFile={(file) => {
                      setSaid(null);
                      sending.send(file);
                    }}
                  />
                  {more?.(value)}
                  {inPlace && (
                    <Button icon={<IconTrash />} onClick={() => setRemoving(true)}>
                      {says.remove}
                    </Button>
                  )}
                </div>
              )}
            </>
          );
        }}
      </AskedView>
      {onWay && (
        <>
          <Progress
            label={onWay.sent < onWay.size ? say('sending', { name: onWay.name }) : say('checking')}
            value={onWay.sent}
            max={onWay.size}
            text={say('sentOf', { sent: formatBytes(onWay.sent), size: formatBytes(onWay.size) })}
          />
          <div className={styles['line']}>
            <Button icon={<IconPlayerStop />} onClick={sending.stop}>
              {say('stop')}
            </Button>
          </div>
        </>
      )}
      {sending.code === 'upload-cut' ? <p role="status">{say('resume')}</p> : <Failure code={sending.code} />}
      {outcome}
      <p role="status">{said !== null && says[said]}</p>
      {removing && (
        <RemoveDialog
          title={says.removeTitle}
          text={says.removeText}
          label={says.remove}
          remove={remove}
          onClose={() => setRemoving(false)}
          onRemoved={() => {
            setSaid('removed');
            query.reload();
          }}
        />
      )}
    </Card>
  );
}
