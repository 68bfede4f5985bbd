import { IconFolderOpen, IconUpload } from '@tabler/icons-react';
import { useState } from 'react';
import type { Brought } from '../../device/device.ts';
import { sentenceOf } from '../../domain/problems.ts';
import { useDevice } from '../shell/useDevice.ts';
import { Button } from '../ui/Button.tsx';
import { FileButton } from '../ui/FileButton.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Progress } from '../ui/Progress.tsx';
import { formatBytes } from '../words/format.ts';
import { textIn } from '../words/language.ts';
import { BroughtFigures } from './BroughtFigures.tsx';
import { PhraseField } from './PhraseField.tsx';
import styles from './Rescue.module.css';
import { useRescueWords } from './words.ts';

/** Problems of the line: what came through is received, and doing it again goes on from there. */
const OF_THE_LINE: ReadonlySet<string> = new Set([
  'offline',
  'server-unavailable',
  'upload-cut',
  'answer-not-understood',
]);

/** Takes a rescue file of another device to the office. */
export function OpenRescue({ agent }: { readonly agent: boolean }) {
  const say = useRescueWords();
  const device = useDevice();
  const [file, setFile] = useState<File | null>(null);
  const [phrase, setPhrase] = useState('');
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [brought, setBrought] = useState<Brought | null>(null);
  const [code, setCode] = useState<string | null>(null);
  const open = async (): Promise<void> => {
    setAsked(true);
    if (!file || phrase.trim() === '' || busy) return;
    setBusy(true);
    setBrought(null);
    setCode(null);
    const outcome = await device.bringRescue(file, phrase, setBrought).finally(() => {
      setBusy(false);
    });
    if (outcome.ok) setBrought(outcome.value);
    else setCode(outcome.code);
  };
  return (
    <section className={styles['part']} aria-labelledby="rescue-open">
      <h2 id="rescue-open">{say('openTitle')}</h2>
      <p>{say(agent ? 'openHintAgent' : 'openHintDesk')}</p>
      <form
        noValidate
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          void open();
        }}
      >
        <FileButton
          wide
          icon={<IconFolderOpen />}
          label={say('choose')}
          onFile={(chosen) => {
            setFile(chosen);
            setCode(null);
            setBrought(null);
          }}
        />
        <p role="status" className={styles['file']}>
          {file
            ? say('chosen', { name: file.name, size: formatBytes(file.size) })
            : say(asked ? 'chooseFirst' : 'noFile')}
        </p>
        <PhraseField
          label={say('phraseOf')}
          hint={say('phraseOfHint')}
          value={phrase}
          onChange={setPhrase}
          error={asked && phrase.trim() === '' ? say('phraseMissing') : null}
        />
        <Button type="submit" variant={agent ? 'secondary' : 'primary'} wide icon={<IconUpload />} busy={busy}>
          {say(busy ? 'opening' : 'open')}
        </Button>
      </form>
      {busy && brought && (
        <Progress
          label={say('photosOf')}
          value={brought.photos.received}
          max={Math.max(1, brought.photos.inFile)}
          text={say('share', { received: brought.photos.received, inFile: brought.photos.inFile })}
        />
      )}
      {code !== null && (
        <Notice tone="danger" live>
          {OF_THE_LINE.has(code) ? say('cut') : textIn(sentenceOf(code))}
        </Notice>
      )}
      {!busy && code === null && brought && <BroughtFigures brought={brought} />}
    </section>
  );
}
