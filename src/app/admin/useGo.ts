import type { RouterHistory } from '@tanstack/react-router';
import { useRouter } from '@tanstack/react-router';
import { useCallback } from 'react';

/** Goes to a path of this app. 'replace': what stood there before is not gone back to. */
export function useGo(how: 'push' | 'replace'): (path: string) => void {
  const history = useRouter().history as RouterHistory;
  return useCallback(
    (path) => {
      history[how](path);
    },
    [history, how],
  );
}
