import { IconDownload, IconRefresh } from '@tabler/icons-react';
import { useState } from 'react';
import { plainPhrase, proposedPhrase, SHORTEST_PHRASE } from '../../device/rescue/phrase.ts';
import { sentenceOf } from '../../domain/problems.ts';
import { useDevice } from '../shell/useDevice.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { formatBytes } from '../words/format.ts';
import { textIn } from '../words/language.ts';
import { PhraseField } from './PhraseField.tsx';
import styles from './Rescue.module.css';
import { useSavedFile } from './useSavedFile.ts';
import { useRescueWords } from './words.ts';

/** Makes the file, of everything or of one refused edit; without its phrase nobody opens it. */
export function SaveRescue({ edit }: { readonly edit: string | null }) {
  const say = useRescueWords();
  const device = useDevice();
  const [phrase, setPhrase] = useState(proposedPhrase);
  const [short, setShort] = useState(false);
  const { state, size, save } = useSavedFile();
  const make = (): void => {
    const tooShort = plainPhrase(phrase).length < SHORTEST_PHRASE;
    setShort(tooShort);
    if (tooShort || state === 'making') return;
    if (edit === null) void save(() => device.rescueFile(phrase), 'sillage-secours');
    else void save(() => device.refusedFile(edit, phrase), `sillage-refus-${edit}`);
  };
  return (
    <section className={styles['part']} aria-labelledby="rescue-save">
      <h2 id="rescue-save">{say('saveTitle')}</h2>
      <p>{say(edit === null ? 'saveHint' : 'refusedHint')}</p>
      <form
        noValidate
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          make();
        }}
      >
        <PhraseField
          label={say('phrase')}
          hint={say('phraseHint')}
          value={phrase}
          onChange={setPhrase}
          error={short ? textIn(sentenceOf('rescue-phrase-short')) : null}
        />
        <Button
          icon={<IconRefresh />}
          onClick={() => {
            setPhrase(proposedPhrase());
            setShort(false);
          }}
        >
          {say('propose')}
        </Button>
        <Button type="submit" variant="primary" wide icon={<IconDownload />} busy={state === 'making'}>
          {say(state === 'making' ? 'making' : 'save')}
        </Button>
      </form>
      <div role="status">
        {state === 'done' && <Notice tone="success">{say('done', { size: formatBytes(size) })}</Notice>}
        {state === 'nothing' && <p>{say('nothing')}</p>}
        {state === 'failed' && (
          <Notice tone="danger">{say('failed', { sentence: textIn(sentenceOf('storage-full')) })}</Notice>
        )}
      </div>
    </section>
  );
}
