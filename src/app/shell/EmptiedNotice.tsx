import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useDevice } from './useDevice.ts';
import { useLive } from './useLive.ts';
import { useShellWords } from './words.ts';

/** The browser erased what this device held: said until somebody has read it, with what is lost by it. */
export function EmptiedNotice() {
  const w = useShellWords();
  const device = useDevice();
  const emptied = useLive(device.emptied);
  if (!emptied) return null;
  const { edits, photos } = emptied;
  return (
    <Notice
      tone={edits + photos > 0 ? 'danger' : 'warning'}
      live
      title={w('emptiedTitle')}
      action={<Button onClick={() => void device.forgetEmptied()}>{w('understood')}</Button>}
    >
      {edits + photos > 0 ? w('emptiedLost', { edits, photos }) : w('emptied')}
    </Notice>
  );
}
