import { backoff, waitLeft } from '../../sync/backoff.ts';
import type { Failure } from '../ask.ts';
import type { Context } from '../context.ts';
import type { PhotoRow } from '../store/rows.ts';
import { writeMeta } from '../store/meta.ts';
import { provePhotos } from './provePhotos.ts';
import { readyPhotos } from './readyPhotos.ts';

/** Another request is at this upload, or was: where it stands now has only to be asked for. */
const AT_ODDS = [409, 423];

/** Whether a failed upload says something of this photo alone: the next one may pass. */
function isAboutThePhoto({ status, told }: Failure): boolean {
  return told && status >= 400 && status < 500 && ![401, 408, 429].includes(status);
}

/** Changes a photo that waits. One that another tab has proven meanwhile is left as it is. */
async function note({ database }: Context, key: string, change: Partial<PhotoRow>): Promise<void> {
  await database.photos
    .where('key')
    .equals(key)
    .and((row) => row.unsent === 1)
    .modify(change);
}

async function setAside(context: Context, photo: PhotoRow, code: string, anew: boolean): Promise<void> {
  const { environment } = context;
  const tries = photo.tries + 1;
  const retryAt = environment.now() + backoff(tries, environment.random());
  const change = { state: 'kept', problem: code, tries, retryAt } as const;
  await note(context, photo.key, anew ? { ...change, uploadUrl: null, sent: 0 } : change);
}

async function sendOne(
  context: Context,
  photo: PhotoRow,
  ready: readonly PhotoRow[],
  advanced: () => void,
): Promise<Failure | null> {
  const { database, environment, upload } = context;
  const kept = await database.photoBytes.get(photo.sha256);
  if (!kept) {
    await setAside(context, photo, 'photo-missing-here', true);
    return null;
  }
  await note(context, photo.key, { state: 'sending', problem: null });
  const { sha256, intervention, uploadUrl } = photo;
  const answer = await upload({
    sha256,
    intervention,
    uploadUrl,
    bytes: kept.bytes,
    onUrl: (url) => note(context, photo.key, { uploadUrl: url }),
    onSent: (sent) => {
      if (sent > photo.sent) advanced();
      // A figure on a screen: losing one harms nothing, and the next round writes it anew.
      note(context, photo.key, { sent }).catch(environment.onBug);
      // A long photo on a slow line must not look like a tab that froze.
      writeMeta(database, 'beat', environment.now()).catch(environment.onBug);
    },
  });
  if (!answer.ok && !isAboutThePhoto(answer)) {
    await note(context, photo.key, { state: 'kept', problem: answer.code, tries: photo.tries + 1 });
    return answer;
  }
  // Asked for after a refusal too: a browser repeats by itself a request whose answer was lost, and the second one is
  // refused where the first was taken. The same bytes may stand in several records: one upload proves them all.
  const same = ready.filter((each) => each.sha256 === sha256);
  const unproven = await provePhotos(context, same, advanced);
  if (unproven) return unproven;
  const after = await database.photos.get(photo.key);
  if (after && after.state !== 'received')
    await setAside(
      context,
      photo,
      answer.ok ? 'photo-not-received' : answer.code,
      answer.ok || !AT_ODDS.includes(answer.status),
    );
  return null;
}

/**
 * Sends the photos whose edits were acknowledged, one at a time: those that failed least first, then the oldest, so
 * that one which fails each time stands in no other's way. What the back office holds already is only proven.
 * `between` runs after each photo, so that new edits go first; `advanced` is told of each success. null, or why it
 * stopped.
 */
export async function sendPhotos(
  context: Context,
  between: () => Promise<Failure | null>,
  advanced: () => void,
): Promise<Failure | null> {
  const { database, environment } = context;
  const ready = await readyPhotos(database);
  if (ready.length === 0) return null;
  const unproven = await provePhotos(context, ready, advanced);
  if (unproven) return unproven;
  for (const { key } of ready.toSorted((a, b) => a.tries - b.tries)) {
    const photo = await database.photos.get(key);
    if (!photo || photo.state === 'received' || waitLeft(photo.retryAt, environment.now()) > 0) continue;
    const stopped = (await sendOne(context, photo, ready, advanced)) ?? (await between());
    if (stopped) return stopped;
  }
  return null;
}
