import { backoff } from '../../sync/backoff.ts';
import type { Failure } from '../ask.ts';
import type { Context } from '../context.ts';
import type { PhotoRow } from '../store/rows.ts';
import { failure } from './failure.ts';
import { provePhotos } from './provePhotos.ts';
import { readyPhotos } from './readyPhotos.ts';

/** Whether a failed upload says something of this photo alone: the next one may pass. */
function isAboutThePhoto({ status, told }: Failure): boolean {
  return told && status >= 400 && status < 500 && ![401, 408, 409, 423, 429].includes(status);
}

async function setAside({ database, environment }: Context, photo: PhotoRow, code: string): Promise<void> {
  const tries = photo.tries + 1;
  const retryAt = environment.now() + backoff(tries, environment.random());
  await database.photos.update(photo.key, { state: 'kept', problem: code, tries, retryAt, uploadUrl: null, sent: 0 });
}

async function sendOne(context: Context, photo: PhotoRow, ready: readonly PhotoRow[]): Promise<Failure | null> {
  const { database, environment, upload } = context;
  const kept = await database.photoBytes.get(photo.sha256);
  if (!kept) {
    await setAside(context, photo, 'photo-missing-here');
    return null;
  }
  await database.photos.update(photo.key, { state: 'sending', problem: null });
  const { sha256, intervention, uploadUrl } = photo;
  const answer = await upload({
    sha256,
    intervention,
    uploadUrl,
    bytes: kept.bytes,
    onUrl: async (url) => {
      await database.photos.update(photo.key, { uploadUrl: url });
    },
    onSent: (sent) => {
      // A figure on a screen: losing one harms nothing, and the next round writes it anew.
      database.photos.update(photo.key, { sent }).catch(environment.onBug);
    },
  });
  if (!answer.ok) {
    if (isAboutThePhoto(answer)) {
      await setAside(context, photo, answer.code);
      return null;
    }
    await database.photos.update(photo.key, { state: 'kept', problem: answer.code });
    return answer;
  }
  // The same bytes may stand in several records: one upload proves them all.
  const unproven = await provePhotos(
    context,
    ready.filter((each) => each.sha256 === sha256),
  );
  if (unproven) return unproven;
  const after = await database.photos.get(photo.key);
  if (after && after.state !== 'received') await setAside(context, photo, 'photo-not-received');
  return null;
}

/**
 * Sends the photos whose edits were acknowledged, one at a time, oldest first. What the back office holds already is
 * only proven. `between` runs after each photo, so that new edits go first. null, or why it stopped.
 */
export async function sendPhotos(context: Context, between: () => Promise<Failure | null>): Promise<Failure | null> {
  const { database, environment } = context;
  const ready = await readyPhotos(database);
  if (ready.length === 0) return null;
  const unproven = await provePhotos(context, ready);
  if (unproven) return unproven;
  for (const { key } of ready) {
    const photo = await database.photos.get(key);
    if (!photo || photo.state === 'received' || photo.retryAt > environment.now()) continue;
    if (!environment.online()) return failure('offline');
    const stopped = (await sendOne(context, photo, ready)) ?? (await between());
    if (stopped) return stopped;
  }
  return null;
}
