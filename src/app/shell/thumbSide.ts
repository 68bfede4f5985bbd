import { create } from 'zustand';
import { readStored, writeStored } from '../words/stored.ts';

export type ThumbSide = 'left' | 'right';

const KEY = 'sillage-thumb';

type ThumbState = { readonly side: ThumbSide; readonly setSide: (side: ThumbSide) => void };

/** The hand that holds the device: the shell keeps it on the document, for the styles of every screen. */
export const useThumbSide = create<ThumbState>()((set) => ({
  side: readStored(KEY) === 'left' ? 'left' : 'right',
  setSide: (side) => {
    writeStored(KEY, side);
    set({ side });
  },
}));
