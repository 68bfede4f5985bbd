import { sentenceOf } from '../../domain/problems.ts';
import { Notice } from '../ui/Notice.tsx';
import { Page } from '../ui/Page.tsx';
import { textIn } from '../words/language.ts';
import { PlainFrame } from './PlainFrame.tsx';
import { useSettingsWords } from './settingsWords.ts';

/** The browser gives no place to keep anything: without it Sillage would lose work, so it does not begin. */
export function NoStorageScreen() {
  const w = useSettingsWords();
  return (
    <PlainFrame>
      <Page title={w('noStorageTitle')} narrow>
        <Notice tone="danger">{textIn(sentenceOf('storage-unavailable'))}</Notice>
      </Page>
    </PlainFrame>
  );
}
