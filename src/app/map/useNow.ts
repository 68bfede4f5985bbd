import { useEffect, useState } from 'react';

const MINUTE = 60_000;

/** The time in UTC milliseconds, one minute old at most: ages on the screen follow it. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => {
      setNow(Date.now());
    }, MINUTE);
    return () => {
      clearInterval(timer);
    };
  }, []);
  return now;
}
