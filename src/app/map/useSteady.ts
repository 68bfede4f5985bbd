import { useState } from 'react';

/**
 * The newest defined value: a list stays on the screen while the next one is read. Give it what a live query gave, not a
 * list made anew at each render.
 */
export function useSteady<T>(value: T | undefined): T | undefined {
  const [last, setLast] = useState(value);
  if (value !== undefined && value !== last) setLast(value);
  return value ?? last;
}
