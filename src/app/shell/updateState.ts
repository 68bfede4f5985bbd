import { create } from 'zustand';

type UpdateState = {
  /** A newer version is downloaded and waits. */
  readonly ready: boolean;
  /** The person said "later": offered again at the next start, and in the settings. */
  readonly postponed: boolean;
  /** Takes the newer version; the page reloads. */
  readonly apply: () => void;
  readonly postpone: () => void;
};

/** Whether a newer version of the app waits; `followUpdates` keeps it. */
export const useUpdate = create<UpdateState>()((set) => ({
  ready: false,
  postponed: false,
  apply: () => undefined,
  postpone: () => {
    set({ postponed: true });
  },
}));
