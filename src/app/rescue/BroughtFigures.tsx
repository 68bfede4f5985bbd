import type { Brought } from '../../device/device.ts';
import { Notice } from '../ui/Notice.tsx';
import { useRescueWords } from './words.ts';

/** What became of the file, in figures, and what is left to do. */
export function BroughtFigures({ brought }: { readonly brought: Brought }) {
  const say = useRescueWords();
  const { edits, photos, drafts, whole } = brought;
  const waiting = drafts.inFile - drafts.restored - drafts.known;
  const all = whole && edits.received === edits.inFile && photos.received === photos.inFile;
  return (
    <Notice tone={all ? 'success' : 'warning'} title={say(all ? 'allReceived' : 'partReceived')} live>
      <p>{say('editsBrought', { received: edits.received, inFile: edits.inFile })}</p>
      <p>{say('photosBrought', { received: photos.received, inFile: photos.inFile })}</p>
      {edits.ofOthers > 0 && <p>{say('ofOthers', { n: edits.ofOthers })}</p>}
      {edits.refused > 0 && <p>{say('refused', { n: edits.refused })}</p>}
      {drafts.restored > 0 && <p>{say('draftsRestored', { n: drafts.restored })}</p>}
      {waiting > 0 && <p>{say('draftsWaiting', { n: waiting })}</p>}
      {!whole && <p>{say('notWhole')}</p>}
    </Notice>
  );
}
