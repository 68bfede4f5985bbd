import { NotFoundScreen } from './NotFoundScreen.tsx';
import { PlainFrame } from './PlainFrame.tsx';

/** An address that no shell knows. */
export function LostScreen() {
  return (
    <PlainFrame>
      <NotFoundScreen />
    </PlainFrame>
  );
}
