import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { FileStore } from '@tus/file-store';
import { Server } from '@tus/server';
import type { Context } from '../http/context.ts';
import { HttpProblem } from '../http/problem.ts';

type TusOptions = {
  /** Of the uploads, relative to the origin. */
  readonly path: string;
  /** Where they lie until they are whole. */
  readonly folder: string;
  /** Bytes of one. */
  readonly most: number;
  /** All bytes of an upload are here; a problem that is thrown is answered with its code. */
  readonly onWhole: (id: string) => Promise<void>;
};

/** An upload, whole or not, as its folder has it. */
export type TusUpload = {
  readonly id: string;
  /** What was said of it when it began. */
  readonly metadata: { readonly [name: string]: string | null };
  readonly size: number;
  /** Bytes that are here; null once they were taken away. */
  readonly offset: number | null;
};

export type TusUploads = {
  readonly server: Server;
  /** The upload with this id; null where there is none, or its description was cut by a crash. */
  readonly find: (id: string) => Promise<TusUpload | null>;
  readonly discard: (id: string) => Promise<void>;
};

/** Resumable uploads (tus 1.0) in a folder. What the protocol does not know is judged by whoever calls this. */
export function tusServer(context: Context, { path, folder, most, onWhole }: TusOptions): TusUploads {
  const store = new FileStore({ directory: folder });
  const server = new Server({
    path,
    datastore: store,
    maxSize: most,
    relativeLocation: true,
    allowedOrigins: () => false,
    onUploadFinish: async (_request, { id }) => {
      try {
        await onWhole(id);
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
  return {
    server,
    find: async (id) => {
      if (!/^[0-9a-f]{32}$/.test(id)) return null;
      const described = await store.configstore.get(id).catch(() => undefined);
      if (described?.size === undefined) return null;
      const offset = await stat(join(folder, id)).then(
        (file) => file.size,
        () => null,
      );
      return { id, metadata: described.metadata ?? {}, size: described.size, offset };
    },
    discard: async (id) => {
      await rm(join(folder, id), { force: true });
      await rm(join(folder, `${id}.json`), { force: true });
    },
  };
}
