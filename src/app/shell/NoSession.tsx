import { Navigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { Skeleton } from '../ui/Skeleton.tsx';
import { useDevice } from './useDevice.ts';
import { useShellWords } from './words.ts';

const PATIENCE = 4000;

/** Whether the installation has no organisation yet. A service that does not answer in time is taken for set up. */
async function isEmpty(): Promise<boolean> {
  if (!navigator.onLine) return false;
  // Only a first visit asks: the requests of the desk stay out of what an enrolled tablet loads.
  const { desk } = await import('../../device/desk/desk.ts');
  const tooLate = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE));
  const state = await Promise.race([desk.setupState(), tooLate]);
  return state !== null && state.ok && state.value.empty;
}

/**
 * Nobody is signed in here: to the first page of an empty installation, else to the enrolment of this device. Unless
 * the browser only lost its database: then it is signed in again, and whoever waits for a session goes on.
 */
export function NoSession() {
  const w = useShellWords();
  const device = useDevice();
  const [begin, setBegin] = useState<'/bienvenue' | '/enroler' | null>(null);
  useEffect(() => {
    let gone = false;
    const decide = (empty: boolean): void => {
      if (!gone) setBegin(empty ? '/bienvenue' : '/enroler');
    };
    const look = async (): Promise<void> => {
      if (!(await device.comeBack())) decide(await isEmpty());
    };
    look().catch(() => {
      decide(false);
    });
    return () => {
      gone = true;
    };
  }, [device]);
  return begin ? <Navigate to={begin} replace /> : <Skeleton label={w('starting')} />;
}
