import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { MAX_PHOTO_BYTES, PATHS } from '../../sync/protocol.ts';
import type { Context } from '../http/context.ts';
import { HttpProblem } from '../http/problem.ts';
import type { TusUpload, TusUploads } from '../files/tusServer.ts';
import { tusServer } from '../files/tusServer.ts';
import { markReceived } from './markReceived.ts';
import { photoPath } from './photoPath.ts';
import { receivePhoto } from './receivePhoto.ts';

/** An upload of a photo, whole or not. */
export type Upload = Omit<TusUpload, 'metadata'> & {
  readonly organisation: string;
  readonly sha256: string;
  readonly intervention: string;
};

export function uploadsFolder(context: Context): string {
  return join(context.dataFolder, 'uploads');
}

/** Resumable uploads (tus 1.0) of photos. What the protocol does not know is judged by whoever calls this. */
export class Uploads {
  readonly server: TusUploads['server'];
  readonly #context: Context;
  readonly #tus: TusUploads;

  constructor(context: Context) {
    this.#context = context;
    this.#tus = tusServer(context, {
      path: PATHS.uploads,
      folder: uploadsFolder(context),
      most: MAX_PHOTO_BYTES,
      onWhole: async (id) => {
        const upload = await this.find(id);
        if (!upload) throw new Error('an upload that has just ended is there');
        await this.settle(upload);
      },
    });
    this.server = this.#tus.server;
  }

  /** The upload with this id; null where there is none, or its description was cut by a crash. */
  async find(id: string): Promise<Upload | null> {
    const found = await this.#tus.find(id);
    const { organisation, sha256, intervention } = found?.metadata ?? {};
    return found && organisation && sha256 && intervention ? { ...found, organisation, sha256, intervention } : null;
  }

  /**
   * Takes a whole upload into the photos. Bytes that are not the photo are thrown away, and the failure thrown on.
   * A device that lost its answer asks while the first request is still at it: whoever comes second finds it taken.
   */
  async settle(upload: Upload): Promise<void> {
    const { organisation, sha256, id } = upload;
    try {
      await receivePhoto(this.#context, organisation, sha256, join(uploadsFolder(this.#context), id));
    } catch (error) {
      if (error instanceof HttpProblem) await this.discard(id);
      else if (await this.wasTaken(upload)) return;
      throw error;
    }
  }

  /**
   * Whether the photo of an upload whose bytes were taken away is received. A crash between moving the bytes into
   * place and writing it down is made good here.
   */
  async wasTaken({ organisation, sha256, intervention }: Upload): Promise<boolean> {
    const { store, dataFolder } = this.#context;
    const inPlace = await stat(photoPath(dataFolder, organisation, sha256)).then(
      () => true,
      () => false,
    );
    if (!inPlace) return false;
    const photo = await store.db
      .selectFrom('photos')
      .select('received_at')
      .where('organisation', '=', organisation)
      .where('sha256', '=', sha256)
      .where('intervention', '=', intervention)
      .executeTakeFirst();
    if (photo?.received_at === null) await markReceived(this.#context, organisation, sha256);
    return photo !== undefined;
  }

  discard(id: string): Promise<void> {
    return this.#tus.discard(id);
  }
}
