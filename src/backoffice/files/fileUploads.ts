import { join } from 'node:path';
import type { Context } from '../http/context.ts';
import { HttpProblem } from '../http/problem.ts';
import type { TusUpload, TusUploads } from './tusServer.ts';
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
export type FileUpload = Omit<TusUpload, 'metadata'> & { readonly organisation: string; readonly name: string };

/** Resumable uploads (tus 1.0) of such files. Who may use them is judged by whoever calls this. */
export class FileUploads {
  readonly server: TusUploads['server'];
  readonly #context: Context;
  readonly #file: SentFile;
  readonly #tus: TusUploads;
  /** Being looked through: a second request for the same one waits for the first. */
  readonly #settling = new Map<string, Promise<void>>();

  constructor(context: Context, file: SentFile) {
    this.#context = context;
    this.#file = file;
    this.#tus = tusServer(context, {
      ...file,
      onWhole: async (id) => {
        const upload = await this.find(id);
        if (!upload) throw new Error('an upload that has just ended is there');
        await this.settle(upload);
      },
    });
    this.server = this.#tus.server;
  }

  /** The upload with this id; null where there is none, or its description was cut by a crash. */
  async find(id: string): Promise<FileUpload | null> {
    const found = await this.#tus.find(id);
    const { organisation, name } = found?.metadata ?? {};
    return found && organisation && typeof name === 'string' ? { ...found, organisation, name } : null;
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
    try {
      await this.#file.receive(this.#context, organisation, join(this.#file.folder, id), name);
    } catch (error) {
      if (error instanceof HttpProblem) await this.#tus.discard(id);
      throw error;
    }
  }
}
