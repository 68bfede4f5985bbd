import { IconDownload } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { sentenceOf } from '../../domain/problems.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { formatBytes } from '../words/format.ts';
import { textIn } from '../words/language.ts';
import { useSavedFile } from './useSavedFile.ts';
import { useDeliveryWords } from './words.ts';

type Props = {
  readonly make: () => Promise<Blob | null>;
  /** Of the file, without its date. */
  readonly name: string;
  readonly children: ReactNode;
};

/** Makes a file to carry by hand, and says what became of it. */
export function FileButton({ make, name, children }: Props) {
  const say = useDeliveryWords();
  const { state, size, save } = useSavedFile();
  return (
    <>
      <Button
        icon={<IconDownload />}
        busy={state === 'making'}
        onClick={() => {
          void save(make, name);
        }}
      >
        {state === 'making' ? say('fileMaking') : children}
      </Button>
      <div role="status">
        {state === 'done' && <p>{say('fileDone', { size: formatBytes(size) })}</p>}
        {state === 'failed' && (
          <Notice tone="danger">{say('fileFailed', { sentence: textIn(sentenceOf('storage-full')) })}</Notice>
        )}
      </div>
    </>
  );
}
