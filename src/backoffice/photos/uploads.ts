import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileStore } from '@tus/file-store';
import type { Server } from '@tus/server';
import { MAX_PHOTO_BYTES, PATHS } from '../../sync/protocol.ts';
import type { Context } from '../http/context.ts';
import { HttpProblem } from '../http/problem.ts';
import { tusServer } from '../files/tusServer.ts';
import { markReceived } from './markReceived.ts';
import { photoPath } from './photoPath.ts';
import { receivePhoto } from './receivePhoto.ts';

/** An upload, whole or not, as its folder has it. */
export type Upload = {
  readonly id: string;
  readonly organisation: string;
  readonly sha256: string;
  readonly intervention: string;
  readonly size: number;
  /** Bytes that are here; null once they were taken away. */
  readonly offset: number | null;
};

export function uploadsFolder(context: Context): string {
  return join(context.dataFolder, 'uploads');
}

/** Resumable uploads (tus 1.0) in a folder. What the protocol does not know is judged by whoever calls this. */
export class Uploads {
  readonly server: Server;
  readonly #context: Context;
  readonly #store: FileStore;

  constructor(context: Context) {
    this.#context = context;
    const { server, store } = tusServer(context, {
      path: PATHS.uploads,
      folder: uploadsFolder(context),
      most: MAX_PHOTO_BYTES,
      onWhole: async (id) => {
        const upload = await this.find(id);
        if (!upload) throw new Error('an upload that has just ended is there');
        await this.settle(upload);
      },
    });
    this.server = server;
    this.#store = store;
  }

  /** The upload with this id; null where there is none, or its description was cut by a crash. */
  async find(id: string): Promise<Upload | null> {
    if (!/^[0-9a-f]{32}$/.test(id)) return null;
    const described = await this.#store.configstore.get(id).catch(() => undefined);
    const { organisation, sha256, intervention } = described?.metadata ?? {};
    const size = described?.size;
    if (!organisation || !sha256 || !intervention || size === undefined) return null;
    const offset = await stat(join(uploadsFolder(this.#context), id)).then(
      (file) => file.size,
      () => null,
    );
    return { id, organisation, sha256, intervention, size, offset };
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

  async discard(id: string): Promise<void> {
    const path = join(uploadsFolder(this.#context), id);
    await rm(path, { force: true });
    await rm(`${path}.json`, { force: true });
  }
}
