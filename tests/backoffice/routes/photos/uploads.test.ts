import { createHash } from 'node:crypto';
import { readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import sharp from 'sharp';
import { Upload } from 'tus-js-client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COOKIE } from '../../../../src/backoffice/auth/cookie.ts';
import { dropAbandonedUploads } from '../../../../src/backoffice/files/dropAbandonedUploads.ts';
import { photoPath } from '../../../../src/backoffice/photos/photoPath.ts';
import type { PhotoRef } from '../../../../src/domain/intervention.ts';
import { MAX_PHOTO_BYTES, PATHS } from '../../../../src/sync/protocol.ts';
import type { TestClient } from '../../../contract/support/testClient.ts';
import { openOffice, type TestOffice } from '../../../contract/support/testOffice.ts';

type Announced = { readonly sha256: string; readonly intervention: string; readonly bytes: Buffer };

const sha = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const base64 = (text: string): string => Buffer.from(text).toString('base64');
let office: TestOffice;
let organisation: string;
let agent: TestClient;
let shade = 0;

async function jpeg(): Promise<Buffer> {
  shade += 1;
  const noise = Buffer.alloc(600 * 400 * 3, 0).map((_, at) => (at * 7919 * shade) % 251);
  return sharp(noise, { raw: { width: 600, height: 400, channels: 3 } })
    .jpeg()
    .toBuffer();
}

/** Pushes an intervention that names these bytes. */
async function announce(bytes: Buffer, client = agent, role: PhotoRef['role'] = 'before'): Promise<Announced> {
  const sha256 = sha(bytes);
  const author = client.who.user.id;
  const photo = { sha256, role, size: bytes.length, width: 600, height: 400, takenAt: 1, author, point: null };
  const edit = client.edit({ status: 'en_cours' }, { photos: [photo] });
  await client.push([edit]);
  return { sha256, intervention: edit.intervention, bytes };
}

function begin(announced: Announced, client = agent, length = announced.bytes.length) {
  return client.request({
    method: 'POST',
    url: PATHS.uploads,
    headers: {
      'tus-resumable': '1.0.0',
      'upload-length': String(length),
      'upload-metadata': `sha256 ${base64(announced.sha256)},intervention ${base64(announced.intervention)}`,
    },
  });
}

function send(url: string, bytes: Buffer, offset: number, client = agent) {
  const headers = {
    'tus-resumable': '1.0.0',
    'upload-offset': String(offset),
    'content-type': 'application/offset+octet-stream',
  };
  return client.request({ method: 'PATCH', url, headers, payload: bytes });
}

function standing(url: string, client = agent) {
  return client.request({ method: 'HEAD', url, headers: { 'tus-resumable': '1.0.0' } });
}

async function received(hashes: readonly string[], client = agent): Promise<unknown> {
  const response = await client.request({ method: 'POST', url: PATHS.photoReceipts, payload: { hashes } });
  return response.json<{ received: unknown }>().received;
}

beforeAll(async () => {
  office = await openOffice();
  organisation = await office.addOrganisation();
  agent = await office.signIn(organisation);
});
afterAll(async () => {
  expect(office.bugs).toEqual([]);
  await office.close();
});

describe('a photo', () => {
  test('has a receipt only once all of it is here, and lies there byte for byte', async () => {
    const announced = await announce(await jpeg());
    const { sha256, bytes } = announced;
    const begun = await begin(announced);
    expect(begun.statusCode).toBe(201);
    const url = String(begun.headers['location']);
    const half = Math.floor(bytes.length / 2);
    expect((await send(url, bytes.subarray(0, half), 0)).statusCode).toBe(204);
    expect(await received([sha256])).toEqual([]);
    expect((await send(url, bytes.subarray(half), half)).statusCode).toBe(204);
    expect(await received([sha256])).toEqual([{ sha256, size: bytes.length }]);
    expect(sha(await readFile(photoPath(office.dataFolder, organisation, sha256)))).toBe(sha256);
  });

  test('sent with the client that devices use, over a socket that is cut, goes on where it was cut', async () => {
    const announced = await announce(await jpeg());
    const { sha256, intervention, bytes } = announced;
    const origin = await office.app.listen({ port: 0, host: '127.0.0.1' });
    const cookie = `${COOKIE}=${agent.who.token}`;
    const begun = await begin(announced);
    const url = `${origin}${String(begun.headers['location'])}`;
    const half = Math.floor(bytes.length / 2);
    const cut = request(url, {
      method: 'PATCH',
      headers: {
        cookie,
        'tus-resumable': '1.0.0',
        'upload-offset': '0',
        'content-type': 'application/offset+octet-stream',
        'content-length': String(bytes.length),
      },
    });
    cut.on('error', () => undefined);
    cut.write(bytes.subarray(0, half));
    const kept = join(office.dataFolder, 'uploads', String(begun.headers['location']).split('/').at(-1) ?? '');
    await expect.poll(async () => (await readFile(kept)).length).toBe(half);
    const closed = new Promise((resolve) => cut.once('close', resolve));
    cut.destroy();
    await closed;

    const offsets: number[] = [];
    await new Promise<void>((resolve, reject) => {
      new Upload(bytes, {
        uploadUrl: url,
        metadata: { sha256, intervention },
        headers: { cookie },
        retryDelays: [50, 100],
        onProgress: (sent) => offsets.push(sent),
        onSuccess: () => {
          resolve();
        },
        onError: reject,
      }).start();
    });
    expect(offsets[0]).toBeGreaterThanOrEqual(half);
    expect(await received([sha256])).toEqual([{ sha256, size: bytes.length }]);
  });

  test('that came whole just before a crash is taken when the device asks how it stands', async () => {
    const announced = await announce(await jpeg());
    const begun = await begin(announced);
    const url = String(begun.headers['location']);
    await writeFile(join(office.dataFolder, 'uploads', url.split('/').at(-1) ?? ''), announced.bytes);
    const answer = await standing(url);
    expect(answer.headers['upload-offset']).toBe(String(announced.bytes.length));
    expect(await received([announced.sha256])).toHaveLength(1);
  });

  test('that came whole is taken once, however many ask how it stands at that moment', async () => {
    const announced = await announce(await jpeg());
    const begun = await begin(announced);
    const url = String(begun.headers['location']);
    await writeFile(join(office.dataFolder, 'uploads', url.split('/').at(-1) ?? ''), announced.bytes);
    const answers = await Promise.all([standing(url), standing(url), standing(url)]);
    expect(answers.map((answer) => answer.statusCode)).toEqual([200, 200, 200]);
    expect(await received([announced.sha256])).toHaveLength(1);
    expect(office.bugs).toEqual([]);
  });

  test('whose last answer was lost is known to be here whole, and need not be sent again', async () => {
    const announced = await announce(await jpeg());
    const begun = await begin(announced);
    const url = String(begun.headers['location']);
    await send(url, announced.bytes, 0);
    const answer = await standing(url);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['upload-offset']).toBe(String(announced.bytes.length));
  });

  test('moved into place just before a crash is written down when the device asks', async () => {
    const announced = await announce(await jpeg());
    const begun = await begin(announced);
    const url = String(begun.headers['location']);
    await send(url, announced.bytes, 0);
    await office.context.store.db
      .updateTable('photos')
      .set({ received_at: null })
      .where('sha256', '=', announced.sha256)
      .execute();
    expect(await received([announced.sha256])).toEqual([]);
    expect((await standing(url)).statusCode).toBe(200);
    expect(await received([announced.sha256])).toHaveLength(1);
  });

  test('that has vanished from the folder has no receipt any more', async () => {
    const announced = await announce(await jpeg());
    const begun = await begin(announced);
    await send(String(begun.headers['location']), announced.bytes, 0);
    await writeFile(photoPath(office.dataFolder, organisation, announced.sha256), 'short');
    expect(await received([announced.sha256])).toEqual([]);
  });
});

describe('refused, each with its sentence:', () => {
  test('bytes that are not the announced ones, which are thrown away so that the photo can be sent again', async () => {
    const announced = await announce(await jpeg());
    const wrong = Buffer.from(announced.bytes);
    wrong[wrong.length - 5] = (wrong[wrong.length - 5] ?? 0) ^ 1;
    const begun = await begin(announced);
    const url = String(begun.headers['location']);
    const answer = await send(url, wrong, 0);
    expect(answer.statusCode).toBe(422);
    expect(answer.json()).toMatchObject({ code: 'photo-hash-mismatch' });
    expect((await standing(url)).statusCode).toBe(404);
    const id = url.split('/').at(-1) ?? '';
    expect((await readdir(join(office.dataFolder, 'uploads'))).filter((name) => name.startsWith(id))).toEqual([]);
    const again = await begin(announced);
    await send(String(again.headers['location']), announced.bytes, 0);
    expect(await received([announced.sha256])).toHaveLength(1);
  });

  test('a file that is no JPEG', async () => {
    const announced = await announce(Buffer.from('<svg onload="alert(1)"/>'));
    const begun = await begin(announced);
    const answer = await send(String(begun.headers['location']), announced.bytes, 0);
    expect(answer.statusCode).toBe(415);
    expect(answer.json()).toMatchObject({ code: 'photo-not-an-image' });
    expect(await received([announced.sha256])).toEqual([]);
  });

  test('a photo over the limit', async () => {
    const answer = await begin(await announce(await jpeg()), agent, MAX_PHOTO_BYTES + 1);
    expect(answer.statusCode).toBe(413);
    expect(answer.json()).toMatchObject({ code: 'photo-too-large' });
  });

  test('more bytes than were announced', async () => {
    const announced = await announce(await jpeg());
    const begun = await begin(announced);
    const answer = await send(String(begun.headers['location']), Buffer.concat([announced.bytes, Buffer.alloc(10)]), 0);
    expect(answer.statusCode).toBe(413);
    expect(await received([announced.sha256])).toEqual([]);
  });

  test('a photo that no intervention names, and one of another size', async () => {
    const announced = await announce(await jpeg());
    const unknown = await begin({ ...announced, sha256: sha(Buffer.from('other')) });
    expect(unknown.statusCode).toBe(409);
    expect(unknown.json()).toMatchObject({ code: 'photo-unknown' });
    const resized = await begin(announced, agent, announced.bytes.length + 1);
    expect(resized.statusCode).toBe(422);
  });

  test('a request without what the protocol asks for', async () => {
    const headers = { 'tus-resumable': '1.0.0', 'upload-length': '5', 'upload-metadata': ',, not metadata' };
    const answer = await agent.request({ method: 'POST', url: PATHS.uploads, headers });
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({ code: 'request-invalid' });
  });

  test('everything of another organisation', async () => {
    const stranger = await office.signIn(await office.addOrganisation('Ailleurs'));
    const announced = await announce(await jpeg());
    expect((await begin(announced, stranger)).statusCode).toBe(409);
    const begun = await begin(announced);
    const url = String(begun.headers['location']);
    expect((await standing(url, stranger)).statusCode).toBe(404);
    expect((await send(url, announced.bytes, 0, stranger)).statusCode).toBe(404);
    const removal = { method: 'DELETE', url, headers: { 'tus-resumable': '1.0.0' } } as const;
    expect((await stranger.request(removal)).statusCode).toBe(404);
    await send(url, announced.bytes, 0);
    expect(await received([announced.sha256], stranger)).toEqual([]);
    expect((await stranger.request({ method: 'GET', url: `${PATHS.photos}/${announced.sha256}` })).statusCode).toBe(
      404,
    );
  });
});

test('an upload goes through the limits and security headers of every other route', async () => {
  const announced = await announce(await jpeg());
  const begun = await begin(announced);
  expect(begun.headers).toMatchObject({ 'x-content-type-options': 'nosniff' });
  expect(begun.headers['content-security-policy']).toContain("default-src 'self'");
  expect(begun.headers['access-control-allow-origin']).toBeUndefined();
  expect(Number(begun.headers['x-ratelimit-remaining'])).toBeGreaterThan(0);
  const signedOut = await office.app.inject({
    method: 'PATCH',
    url: String(begun.headers['location']),
    headers: { 'tus-resumable': '1.0.0', 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' },
    payload: announced.bytes,
  });
  expect(signedOut.statusCode).toBe(401);
});

test('a photo and its thumbnail are served to those who may see it, and kept by their browser', async () => {
  const announced = await announce(await jpeg());
  const url = `${PATHS.photos}/${announced.sha256}`;
  expect((await agent.request({ method: 'GET', url })).json()).toMatchObject({ code: 'photo-not-received' });
  const begun = await begin(announced);
  await send(String(begun.headers['location']), announced.bytes, 0);
  const full = await agent.request({ method: 'GET', url });
  expect(sha(full.rawPayload)).toBe(announced.sha256);
  expect(full.headers).toMatchObject({ 'content-type': 'image/jpeg', 'x-content-type-options': 'nosniff' });
  expect(full.headers['cache-control']).toContain('private');
  const small = await agent.request({ method: 'GET', url: `${url}?size=thumb` });
  expect(await sharp(small.rawPayload).metadata()).toMatchObject({ format: 'jpeg', width: 320 });
  const etag = String(full.headers['etag']);
  const again = await agent.request({ method: 'GET', url, headers: { 'if-none-match': etag } });
  expect(again.statusCode).toBe(304);
});

test('the photo of an offensive inscription is shown to its author and the office only', async () => {
  const bytes = await jpeg();
  const announced = await announce(bytes);
  const begun = await begin(announced);
  await send(String(begun.headers['location']), bytes, 0);
  const { intervention } = announced;
  await agent.push([agent.edit({ offensive: 'raciste' }, { intervention, baseRev: 1 })]);
  const url = `${PATHS.photos}/${announced.sha256}`;
  const colleague = await office.signIn(organisation);
  const supervisor = await office.signIn(organisation, 'supervisor');
  const statuses = [agent, supervisor, colleague].map(
    async (who) => (await who.request({ method: 'GET', url })).statusCode,
  );
  expect(await Promise.all(statuses)).toEqual([200, 200, 404]);
});

test('an upload that nothing touched for a week is dropped, a younger one is kept', async () => {
  const [old, young] = [await begin(await announce(await jpeg())), await begin(await announce(await jpeg()))];
  const folder = join(office.dataFolder, 'uploads');
  const oldId = String(old.headers['location']).split('/').at(-1) ?? '';
  const longAgo = new Date(Date.now() - 8 * 86_400_000);
  for (const name of [oldId, `${oldId}.json`]) await utimes(join(folder, name), longAgo, longAgo);
  await dropAbandonedUploads(folder, Date.now());
  expect((await standing(String(old.headers['location']))).statusCode).toBe(404);
  expect((await standing(String(young.headers['location']))).statusCode).toBe(200);
});
