import type { ReactNode } from 'react';
import type { Session } from '../../device/desk/wireTypes.ts';
import { Skeleton } from '../ui/Skeleton.tsx';
import { NoSession } from './NoSession.tsx';
import { useDevice } from './useDevice.ts';
import { useLive } from './useLive.ts';
import { useShellWords } from './words.ts';

/** What is inside needs somebody signed in on this device; with nobody, goes where that begins. */
export function SessionGate({ children }: { readonly children: (session: Session) => ReactNode }) {
  const w = useShellWords();
  const session = useLive(useDevice().session);
  if (session === undefined) return <Skeleton label={w('starting')} />;
  return session === null ? <NoSession /> : children(session);
}
