import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { FileStore } from '@tus/file-store';
import { Server } from '@tus/server';
import { MAX_BASEMAP_BYTES } from '../../sync/basemap.ts';
import { PATHS } from '../../sync/protocol.ts';
import type { Context } from '../http/context.ts';
import { HttpProblem } from '../http/problem.ts';
import { basemapUploadsFolder } from './basemapPaths.ts';
import { receiveBasemap } from './receiveBasemap.ts';

/** An upload of a basemap, whole or not. */
export type BasemapUpload = {
  readonly id: string;
  readonly organisation: string;
  readonly name: string;
  readonly size: number;
  /** Bytes that are here; null once they were taken away. */
  readonly offset: number | null;
};

/** Resumable uploads (tus 1.0) of basemaps. Who may use them is judged by whoever calls this. */
export class BasemapUploads {
  readonly server: Server;
  readonly #context: Context;
  readonly #folder: string;
  readonly #store: FileStore;
  /** Being looked through: a second request for the same one waits for the first. */
  readonly #settling = new Map<string, Promise<void>>();

  constructor(context: Context) {
    this.#context = context;
    this.#folder = basemapUploadsFolder(context.dataFolder);
    this.#store = new FileStore({ directory: this.#folder });
    this.server = new Server({
      path: PATHS.basemapUploads,
      datastore: this.#store,
      maxSize: MAX_BASEMAP_BYTES,
      relativeLocation: true,
      allowedOrigins: () => false,
      onUploadFinish: async (_request, { id }) => {
        const upload = await this.find(id);
        if (!upload) throw new Error('an upload that has just ended is there');
        try {
          await this.settle(upload);
        } catch (error) {
          // The library answers what has a status and a body; the code travels as its body.
          if (error instanceof HttpProblem) throw Object.assign(error, { status_code: 422, body: error.code });
          throw error;
        }
        return {};
      },
      onResponseError: (_request, error) => {
        if (error instanceof Error && !(error instanceof HttpProblem)) context.onBug(error);
        return undefined;
      },
    });
  }

  /** The upload with this id; null where there is none, or its description was cut by a crash. */
  async find(id: string): Promise<BasemapUpload | null> {
    if (!/^[0-9a-f]{32}$/.test(id)) return null;
    const described = await this.#store.configstore.get(id).catch(() => undefined);
    const { organisation, name } = described?.metadata ?? {};
    const size = described?.size;
    if (!organisation || typeof name !== 'string' || size === undefined) return null;
    const offset = await stat(join(this.#folder, id)).then(
      (file) => file.size,
      () => null,
    );
    return { id, organisation, name, size, offset };
  }

  /** Takes a whole upload as the basemap. A file that is none is thrown away, and the failure thrown on. */
  settle(upload: BasemapUpload): Promise<void> {
    const running = this.#settling.get(upload.id);
    if (running) return running;
    const settling = this.#take(upload).finally(() => this.#settling.delete(upload.id));
    this.#settling.set(upload.id, settling);
    return settling;
  }

  async #take({ id, organisation, name }: BasemapUpload): Promise<void> {
    const path = join(this.#folder, id);
    try {
      await receiveBasemap(this.#context, organisation, path, name);
    } catch (error) {
      if (error instanceof HttpProblem) {
        await rm(path, { force: true });
        await rm(`${path}.json`, { force: true });
      }
      throw error;
    }
  }
}
