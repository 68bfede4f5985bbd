import type { DetailedError } from 'tus-js-client';
import { readRetryAfter } from '../../sync/backoff.ts';
import { PATHS, problemSchema } from '../../sync/protocol.ts';
import type { Failure } from '../ask.ts';
import type { Environment } from '../environment.ts';
import { failure } from './failure.ts';
import { tusFetch } from './tusFetch.ts';
import type { UploadPhoto } from './uploadPhoto.ts';

/** Bytes of one request: a cut costs at most this much again. */
const CHUNK = 512 * 1024;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function failed(error: Error | DetailedError, environment: Pick<Environment, 'now' | 'online'>): Failure {
  const response = 'originalResponse' in error ? error.originalResponse : null;
  const status = response?.getStatus() ?? 0;
  if (!response || status === 0) return failure(environment.online() ? 'upload-cut' : 'offline');
  const problem = problemSchema.safeParse(parsed(response.getBody()));
  return {
    ok: false,
    code: problem.success ? problem.data.code : status >= 500 ? 'server-unavailable' : 'upload-cut',
    status,
    told: problem.success,
    retryAfter: readRetryAfter(response.getHeader('retry-after') ?? null, environment.now()),
  };
}

/**
 * Uploads by tus. Retries nothing by itself: a round that failed comes back with its own back-off, and resumes.
 * `origin`: where the paths of the back office begin.
 */
export function tusUpload(environment: Pick<Environment, 'fetch' | 'now' | 'online'>, origin: string): UploadPhoto {
  const httpStack = tusFetch((input, init) => environment.fetch(input, init));
  return async ({ sha256, intervention, bytes, uploadUrl, onUrl, onSent }) => {
    const { Upload } = await import('tus-js-client');
    const file = new Blob([bytes], { type: 'image/jpeg' });
    let urlKept: Promise<void> = Promise.resolve();
    const answer = await new Promise<Failure | null>((resolve) => {
      const upload = new Upload(file, {
        endpoint: new URL(PATHS.uploads, origin).href,
        uploadUrl,
        httpStack,
        chunkSize: CHUNK,
        retryDelays: null,
        storeFingerprintForResuming: false,
        metadata: { sha256, intervention },
        fileReader: {
          openFile: (input: Blob) =>
            Promise.resolve({
              size: input.size,
              slice: (start: number, end: number) =>
                Promise.resolve({ value: input.slice(start, end), done: end >= input.size }),
              close: () => undefined,
            }),
        },
        onUploadUrlAvailable: () => {
          if (upload.url !== null) urlKept = onUrl(upload.url);
        },
        onChunkComplete: (_size, accepted) => {
          onSent(accepted);
        },
        onSuccess: () => {
          resolve(null);
        },
        onError: (error) => {
          resolve(failed(error, environment));
        },
      });
      upload.start();
    });
    await urlKept;
    return answer ?? { ok: true, value: null };
  };
}
