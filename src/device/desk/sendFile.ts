import type { DetailedError } from 'tus-js-client';
import { problemSchema } from '../../sync/protocol.ts';
import type { Outcome } from '../device.ts';

/** Bytes of one request: a cut costs at most this much again. */
const CHUNK = 8 * 1024 * 1024;
/** Milliseconds before what was cut is tried again, once after the other; then the person decides. */
const AGAIN = [1_000, 3_000, 10_000];

function codeOf(error: Error | DetailedError): string {
  const response = 'originalResponse' in error ? error.originalResponse : null;
  if (!response || response.getStatus() === 0) return navigator.onLine ? 'upload-cut' : 'offline';
  try {
    const problem = problemSchema.safeParse(JSON.parse(response.getBody()));
    if (problem.success) return problem.data.code;
  } catch {
    // Not an answer of the back office.
  }
  return response.getStatus() >= 500 ? 'server-unavailable' : 'answer-not-understood';
}

/**
 * Sends a file to the back office, resumably: the same file chosen again goes on where it was cut, also after the page
 * was closed. `path`: of the uploads; `onSent`: bytes that are there so far. Stopped by `signal`, it resolves to
 * 'upload-cut'.
 */
export type SendFile = (file: File, onSent: (bytes: number) => void, signal: AbortSignal) => Promise<Outcome<null>>;

export function sendFile(path: string): SendFile {
  return async (file, onSent, signal) => {
    const { Upload } = await import('tus-js-client');
    return new Promise((resolve) => {
      const upload = new Upload(file, {
        endpoint: new URL(path, globalThis.location.origin).href,
        chunkSize: CHUNK,
        retryDelays: AGAIN,
        removeFingerprintOnSuccess: true,
        metadata: { name: file.name.slice(-200) },
        onProgress: onSent,
        // What the back office says of the file does not change by asking again.
        onShouldRetry: (error) => {
          const status = error.originalResponse?.getStatus() ?? 0;
          return status === 0 || status >= 500;
        },
        onSuccess: () => {
          resolve({ ok: true, value: null });
        },
        onError: (error) => {
          resolve({ ok: false, code: codeOf(error) });
        },
      });
      signal.addEventListener('abort', () => {
        void upload.abort();
        resolve({ ok: false, code: 'upload-cut' });
      });
      void upload.findPreviousUploads().then(([before]) => {
        if (signal.aborted) return;
        if (before) upload.resumeFromPreviousUpload(before);
        upload.start();
      });
    });
  };
}
