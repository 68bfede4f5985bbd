import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileStore } from '@tus/file-store';
import type { Server } from '@tus/server';
import type { Context } from '../http/context.ts';
import { HttpProblem } from '../http/problem.ts';
import { tusServer } from './tusServer.ts';

/** What an organisation sends as one file: a basemap, its addresses. */
export type SentFile = {
  /** Path of the uploads. */
  readonly path: string;
  /** Where they lie until they are whole. */
  readonly folder: string;
  /** Bytes. */
  readonly most: number;
  /** Takes a whole file, which lies at `uploaded`; throws a problem where it cannot be taken. */
  readonly receive: (context: Context, organisation: string, uploaded: string, name: string) => Promise<unknown>;
};

/** An upload of such a file, whole or not. */
export type FileUpload = {
  readonly id: string;
  readonly organisation: string;
  readonly name: string;
  readonly size: number;
  /** Bytes that are here; null once they were taken away. */
  readonly offset: number | null;
};

/** Resumable uploads (tus 1.0) of such files. Who may use them is judged by whoever calls this. */
export class FileUploads {
  readonly server: Server;
  readonly #context: Context;
  readonly #file: SentFile;
  readonly #store: FileStore;
  /** Being looked through: a second request for the same one waits for the first. */
  readonly #settling = new Map<string, Promise<void>>();

  constructor(context: Context, file: SentFile) {
    this.#context = context;
    this.#file = file;
    const { server, store } = tusServer(context, {
      ...file,
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
  async find(id: string): Promise<FileUpload | null> {
    if (!/^[0-9a-f]{32}$/.test(id)) return null;
    const described = await this.#store.configstore.get(id).catch(() => undefined);
    const { organisation, name } = described?.metadata ?? {};
    const size = described?.size;
    if (!organisation || typeof name !== 'string' || size === undefined) return null;
    const offset = await stat(join(this.#file.folder, id)).then(
      (file) => file.size,
      () => null,
    );
    return { id, organisation, name, size, offset };
  }

  /** Takes a whole upload. A file that cannot be taken is thrown away, and the failure thrown on. */
  settle(upload: FileUpload): Promise<void> {
    const running = this.#settling.get(upload.id);
    if (running) return running;
    const settling = this.#take(upload).finally(() => this.#settling.delete(upload.id));
    this.#settling.set(upload.id, settling);
    return settling;
  }

  async #take({ id, organisation, name }: FileUpload): Promise<void> {
    const path = join(this.#file.folder, id);
    try {
      await this.#file.receive(this.#context, organisation, path, name);
    } catch (error) {
      if (error instanceof HttpProblem) {
        await rm(path, { force: true });
        await rm(`${path}.json`, { force: true });
      }
      throw error;
    }
  }
}
