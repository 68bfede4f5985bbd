import { useCallback, useRef, useState } from 'react';
import type { PhotoRole, Point } from '../../domain/intervention.ts';
import { sentenceOf } from '../../domain/problems.ts';
import { useDevice } from '../shell/useDevice.ts';
import { textIn } from '../words/language.ts';
import { pointIn } from '../map/pointIn.ts';
import type { OpenDraft } from './useDraft.ts';

type Problem = { readonly key: number; readonly name: string; readonly sentence: string };

export type PhotoKeeping = {
  readonly keep: (files: readonly File[], role: PhotoRole) => void;
  /** The photo in hand, counted over those asked for; null when none is. */
  readonly busy: { readonly number: number; readonly total: number } | null;
  /** Photos of the last choice that could not be kept. */
  readonly problems: readonly Problem[];
};

/** Keeps photos one after the other, so that a tablet with little memory holds one at a time. */
export function usePhotoKeeping({ update, latest }: OpenDraft): PhotoKeeping {
  const device = useDevice();
  const [busy, setBusy] = useState<PhotoKeeping['busy']>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const queue = useRef<Promise<void>>(Promise.resolve());
  const count = useRef({ asked: 0, done: 0, failed: 0 });

  const keepOne = useCallback(
    async (file: File, role: PhotoRole, point: Point | null): Promise<void> => {
      const counts = count.current;
      setBusy({ number: counts.done + 1, total: counts.asked });
      const outcome = await device.keepPhoto(latest().id, file, role, point);
      counts.done += 1;
      if (outcome.ok) {
        const photo = outcome.value;
        update((draft) => ({
          ...draft,
          photos: [...draft.photos.filter((each) => each.sha256 !== photo.sha256 || each.role !== photo.role), photo],
        }));
      } else {
        counts.failed += 1;
        const problem = { key: counts.failed, name: file.name, sentence: textIn(sentenceOf(outcome.code)) };
        setProblems((before) => [...before, problem]);
      }
      if (counts.done === counts.asked) {
        count.current = { asked: 0, done: 0, failed: counts.failed };
        setBusy(null);
      }
    },
    [device, latest, update],
  );

  const keep = useCallback(
    (files: readonly File[], role: PhotoRole) => {
      setProblems([]);
      const point = pointIn(latest().fields);
      count.current.asked += files.length;
      for (const file of files) {
        const turn = queue.current.then(() => keepOne(file, role, point));
        // A bug in one photo must not hold back the next: it still surfaces, as the rejection of its own turn.
        queue.current = turn.catch(() => undefined);
      }
    },
    [keepOne, latest],
  );
  return { keep, busy, problems };
}
