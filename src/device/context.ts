import type { Session } from '../sync/protocol.ts';
import type { OpenSearcher } from './addresses/addressSearcher.ts';
import type { Environment } from './environment.ts';
import type { Seal } from './rescue/seal.ts';
import type { ScaleImage } from './photo/scaleImage.ts';
import type { UploadPhoto } from './sync/uploadPhoto.ts';
import type { Database } from './store/database.ts';
import { readMeta } from './store/meta.ts';

/** What the parts of the device work with; made once by openDevice. */
export type Context = {
  readonly database: Database;
  readonly environment: Environment;
  readonly scaleImage: ScaleImage;
  readonly upload: UploadPhoto;
  readonly openAddresses: OpenSearcher;
  readonly seal: Seal;
  readonly appVersion: string;
  /** Asks for a sync round soon. */
  nudge(): void;
};

/** The session, which must be there: screens that write are behind it, so a missing one is a bug. */
export function signedIn(session: Session | null): Session {
  if (!session) throw new Error('nothing is written before the device is enrolled');
  return session;
}

export async function requireSession(database: Database): Promise<Session> {
  return signedIn(await readMeta(database, 'session'));
}

/** Minutes that local time is ahead of UTC at a moment. */
export function offsetMinutes(at: number): number {
  return -new Date(at).getTimezoneOffset();
}
