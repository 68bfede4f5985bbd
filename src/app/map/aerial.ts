import { create } from 'zustand';

/** Whether aerial photographs lie under the map instead of the plan, where they can be had. */
export const useAerial = create<{ readonly aerial: boolean; readonly turn: () => void }>((set) => ({
  aerial: false,
  turn: () => {
    set(({ aerial }) => ({ aerial: !aerial }));
  },
}));
