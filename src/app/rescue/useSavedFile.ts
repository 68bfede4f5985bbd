import { useState } from 'react';
import { saveFile } from '../ui/saveFile.ts';

export type SavedFile = {
  /** 'nothing': there was nothing to put in it. */
  readonly state: 'idle' | 'making' | 'done' | 'nothing' | 'failed';
  /** Bytes of the file made last. */
  readonly size: number;
  /** Makes the file and hands it to the person; null: there was nothing to put in it. */
  readonly save: (make: () => Promise<Blob | null>, name: string) => Promise<void>;
};

/** A file that can be carried by hand, from the press to the downloads. */
export function useSavedFile(): SavedFile {
  const [made, setMade] = useState<Pick<SavedFile, 'state' | 'size'>>({ state: 'idle', size: 0 });
  return {
    ...made,
    save: async (make, name) => {
      setMade({ state: 'making', size: 0 });
      try {
        const file = await make();
        if (file) saveFile(file, `${name}-${new Date().toISOString().slice(0, 10)}.zip.age`);
        setMade({ state: file ? 'done' : 'nothing', size: file?.size ?? 0 });
      } catch (error) {
        // A tablet without memory for the file: the person is told, and the cause still surfaces.
        setMade({ state: 'failed', size: 0 });
        throw error;
      }
    },
  };
}
