import { ProblemNotice } from '../ProblemNotice.tsx';
import type { EditState } from './useDeskEdit.ts';
import { useDetailWords } from './words.ts';

/** What became of the last change made at the desk, told as it happens. */
export function EditOutcome({ state }: { readonly state: EditState }) {
  const say = useDetailWords();
  if (state.at === 'failed') return <ProblemNotice code={state.code} />;
  const word = (): string => {
    if (state.at === 'rest') return '';
    if (state.at === 'saving') return say('saving');
    if (state.result === 'conflict') return say('savedConflict');
    return say(state.result === 'merged' ? 'savedMerged' : 'saved');
  };
  return <p role="status">{word()}</p>;
}
