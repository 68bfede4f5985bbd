import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useUpdate } from './updateState.ts';
import { useShellWords } from './words.ts';

/** Offers a newer version. */
export function UpdatePrompt() {
  const w = useShellWords();
  const { ready, postponed, apply, postpone } = useUpdate();
  if (!ready || postponed) return null;
  return (
    <Notice
      tone="info"
      live
      title={w('updateTitle')}
      action={
        <>
          <Button onClick={postpone}>{w('updateLater')}</Button>
          <Button onClick={apply}>{w('updateNow')}</Button>
        </>
      }
    >
      {w('updateText')}
    </Notice>
  );
}
