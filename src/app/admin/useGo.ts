import { useRouter } from '@tanstack/react-router';
import { useCallback } from 'react';

/** Goes to a path; what stood there before is not gone back to. */
export function useGo(): (path: string) => void {
  const { history } = useRouter();
  return useCallback(
    (path) => {
      history.replace(path);
    },
    [history],
  );
}
