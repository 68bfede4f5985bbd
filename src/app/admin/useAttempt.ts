import { useState } from 'react';
import type { Outcome } from '../../device/desk/wireTypes.ts';

export type Attempt = {
  readonly busy: boolean;
  /** Code of the problem of the last try, or null. */
  readonly code: string | null;
  /** Tries something that can fail; `then` gets its value. A try under way refuses another. */
  readonly run: <T>(what: () => Promise<Outcome<T>>, then: (value: T) => void) => void;
};

/** One thing at a time that asks the back office, with what became of it. */
export function useAttempt(): Attempt {
  const [busy, setBusy] = useState(false);
  const [code, setCode] = useState<string | null>(null);
  const attempt = async <T>(what: () => Promise<Outcome<T>>, then: (value: T) => void): Promise<void> => {
    setBusy(true);
    setCode(null);
    const outcome = await what();
    setBusy(false);
    if (outcome.ok) then(outcome.value);
    else setCode(outcome.code);
  };
  return {
    busy,
    code,
    run: (what, then) => {
      // Failures are values; what throws is a bug, and is to be seen as one.
      if (!busy) void attempt(what, then);
    },
  };
}
