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

/** Resumable uploads (tus 1.0) in a folder. What the protocol does not know is judged by whoever calls this. */
export function tusServer(
  context: Context,
  { path, folder, most, onWhole }: TusOptions,
): { readonly server: Server; readonly store: FileStore } {
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
  return { server, store };
}
