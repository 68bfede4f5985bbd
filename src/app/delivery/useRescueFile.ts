import { useState } from 'react';
import { useDevice } from '../shell/useDevice.ts';
import { download } from './download.ts';

export type Rescue = {
  readonly state: 'idle' | 'making' | 'done' | 'failed';
  /** Bytes of the file made last. */
  readonly size: number;
  readonly make: () => Promise<void>;
};

/** Everything not yet received, as a file that can be carried by hand. */
export function useRescueFile(): Rescue {
  const device = useDevice();
  const [made, setMade] = useState<{ readonly state: Rescue['state']; readonly size: number }>({
    state: 'idle',
    size: 0,
  });
  return {
    ...made,
    make: async () => {
      setMade({ state: 'making', size: 0 });
      try {
        const file = await device.rescueFile();
        download(file, `sillage-secours-${new Date().toISOString().slice(0, 10)}.json`);
        setMade({ state: 'done', size: file.size });
      } catch (error) {
        // A tablet without memory for the file: the person is told, and the cause still surfaces.
        setMade({ state: 'failed', size: 0 });
        throw error;
      }
    },
  };
}
