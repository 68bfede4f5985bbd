import type { PhotoRef, PhotoRole, Point } from '../../domain/intervention.ts';
import type { Context } from '../context.ts';
import type { Outcome } from '../device.ts';
import { readExif } from '../photo/exif.ts';
import type { Exif } from '../photo/exif.ts';
import { imageSize } from '../photo/imageSize.ts';
import { MOST_PIXELS } from '../photo/scaleImage.ts';
import type { DraftRow } from '../store/rows.ts';
import { orStorageProblem } from '../store/storageProblem.ts';
import { toHex } from '../toHex.ts';
import type { DraftKeeper } from './draftKeeper.ts';

const MOST_BYTES = 60 * 1024 * 1024;
const DAY = 86_400_000;
/** No photo that a field agent takes is older. */
const OLDEST = Date.UTC(1995, 0, 1);

type Asked = {
  readonly draft: string;
  readonly file: Blob;
  readonly role: PhotoRole;
  readonly point: Point | null;
};

const failed = (code: string) => ({ ok: false, code }) as const;

function takenAt(exif: Exif, file: Blob, now: number): number {
  const plausible = (time: number): boolean => time >= OLDEST && time <= now + DAY;
  // Without an offset this is the wall time of the camera, which is this tablet's.
  const byCamera = exif.takenAt === null ? Number.NaN : Date.parse(exif.takenAt);
  if (plausible(byCamera)) return byCamera;
  return file instanceof File && plausible(file.lastModified) ? file.lastModified : now;
}

/**
 * Scales, re-encodes and keeps a photo: its bytes, its thumbnail and the link in its draft in one transaction, durable
 * before this resolves. The position in the file wins over the tablet's: a photo from the gallery was taken elsewhere.
 */
export async function keepPhoto(context: Context, keeper: DraftKeeper, asked: Asked): Promise<Outcome<PhotoRef>> {
  const { database, environment } = context;
  const { file, role } = asked;
  if (file.size > MOST_BYTES) return failed('photo-too-large');
  let original: ArrayBuffer;
  try {
    original = await file.arrayBuffer();
  } catch {
    // Taken away while it was read, as a card pulled out.
    return failed('photo-not-an-image');
  }
  const size = imageSize(original);
  if (size && size.width * size.height > MOST_PIXELS) return failed('photo-too-large');
  const exif = readExif(original);
  const scaled = await context.scaleImage(file);
  if (scaled === 'too-large') return failed('photo-too-large');
  if (scaled === 'not-an-image') return failed('photo-not-an-image');
  const sha256 = toHex(await crypto.subtle.digest('SHA-256', scaled.jpeg));
  const { drafts, photoBytes, thumbs } = database;
  let added: PhotoRef | null = null;
  const write = async (): Promise<Outcome<PhotoRef>> => {
    const draft: DraftRow | undefined = await drafts.get(asked.draft);
    if (!draft) return failed('draft-gone');
    const photo: PhotoRef = {
      sha256,
      role,
      size: scaled.jpeg.byteLength,
      width: scaled.width,
      height: scaled.height,
      takenAt: takenAt(exif, file, environment.now()),
      author: draft.author,
      point: exif.point ? { ...exif.point, source: 'gps' } : asked.point,
    };
    await photoBytes.put({ sha256, bytes: scaled.jpeg });
    await thumbs.put({ sha256, bytes: scaled.thumb });
    const others = draft.photos.filter((each) => each.sha256 !== sha256 || each.role !== role);
    await drafts.put({ ...draft, photos: [...others, photo], keptAt: environment.now() });
    keeper.unseen.add(asked.draft, photo);
    added = photo;
    return { ok: true, value: photo };
  };
  let kept = false;
  try {
    const outcome = await orStorageProblem(() => database.transaction('rw', [drafts, photoBytes, thumbs], write));
    kept = outcome.ok;
    return outcome;
  } finally {
    if (!kept && added) keeper.unseen.remove(asked.draft, added);
  }
}
