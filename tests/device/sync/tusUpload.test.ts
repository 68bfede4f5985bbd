import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileStore } from '@tus/file-store';
import { Server } from '@tus/server';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Environment } from '../../../src/device/environment.ts';
import { tusUpload } from '../../../src/device/sync/tusUpload.ts';
import { PATHS } from '../../../src/sync/protocol.ts';

const PHOTO = crypto.getRandomValues(new Uint8Array(60_000));
const BYTES = new Uint8Array(1_200_000).map((_, n) => PHOTO[n % PHOTO.length] ?? 0).buffer;

let folder: string;
let origin: string;
let close: () => Promise<void>;
/** Requests that the network may still carry. */
let left: number;
/** Status with which the back office, or something before it, answers everything; null: as it should. */
let refusal: number | null = null;
const methods: string[] = [];

const environment: Pick<Environment, 'fetch' | 'now' | 'online'> = {
  fetch: (input, init) => {
    methods.push(init.method ?? 'GET');
    left -= 1;
    if (refusal !== null) return Promise.resolve(new Response(null, { status: refusal }));
    return left < 0 ? Promise.reject(new TypeError('cut')) : fetch(input, init);
  },
  now: () => 0,
  online: () => true,
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sillage-tus-'));
  const tus = new Server({ path: PATHS.uploads, datastore: new FileStore({ directory: folder }) });
  const server = createServer((request, response) => {
    tus.handle(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  close = () =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => {
        resolve();
      });
    });
  left = Number.POSITIVE_INFINITY;
  refusal = null;
  methods.length = 0;
});

afterEach(async () => {
  await close();
  await rm(folder, { recursive: true, force: true });
});

function send(uploadUrl: string | null) {
  const told: { url: string | null; sent: number[] } = { url: uploadUrl, sent: [] };
  const done = tusUpload(
    environment,
    origin,
  )({
    sha256: 'a'.repeat(64),
    intervention: 'one',
    bytes: BYTES,
    uploadUrl,
    onUrl: (url) => {
      told.url = url;
      return Promise.resolve();
    },
    onSent: (bytes) => told.sent.push(bytes),
  });
  return done.then((answer) => ({ answer, told }));
}

const arrived = async (url: string | null): Promise<Buffer> => readFile(join(folder, url?.split('/').at(-1) ?? ''));

describe('an upload', () => {
  test('arrives whole, in pieces, and says how far it is', async () => {
    const { answer, told } = await send(null);
    expect(answer).toEqual({ ok: true, value: null });
    expect(told.sent).toEqual([524_288, 1_048_576, 1_200_000]);
    expect((await arrived(told.url)).equals(Buffer.from(BYTES))).toBe(true);
  });

  test('10.2 that was cut goes on where it was', async () => {
    left = 2;
    const first = await send(null);
    expect(first.answer).toMatchObject({ ok: false, code: 'upload-cut', status: 0 });
    left = Number.POSITIVE_INFINITY;
    methods.length = 0;
    const second = await send(first.told.url);
    expect(second.answer.ok).toBe(true);
    expect(methods).toEqual(['HEAD', 'PATCH', 'PATCH']);
    expect((await arrived(first.told.url)).equals(Buffer.from(BYTES))).toBe(true);
  });

  test.each([503, 429, 401])(
    '10.2 of which nobody says for the moment how it stands (%i) is not begun anew',
    async (status) => {
      left = 2;
      const first = await send(null);
      left = Number.POSITIVE_INFINITY;
      methods.length = 0;
      refusal = status;
      const second = await send(first.told.url);
      expect(second.answer).toMatchObject({ ok: false });
      expect(methods).toEqual(['HEAD']);
      refusal = null;
      expect((await send(first.told.url)).answer.ok).toBe(true);
      expect(methods).toEqual(['HEAD', 'HEAD', 'PATCH', 'PATCH']);
    },
  );

  test('whose beginning the back office no longer has begins anew', async () => {
    const { answer, told } = await send(`${origin}${PATHS.uploads}/gone`);
    expect(answer.ok).toBe(true);
    expect((await arrived(told.url)).equals(Buffer.from(BYTES))).toBe(true);
  });
});
