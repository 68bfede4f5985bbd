import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { fileUploadsFolder, organisationFilePath } from '../../../../src/backoffice/files/paths.ts';
import { hashParts } from '../../../../src/backoffice/basemap/hashParts.ts';
import type { Basemap } from '../../../../src/sync/basemap.ts';
import { BASEMAP_PART, MAX_BASEMAP_BYTES } from '../../../../src/sync/basemap.ts';
import { PATHS } from '../../../../src/sync/protocol.ts';
import type { TestClient } from '../../../contract/support/testClient.ts';
import { openOffice, type TestOffice } from '../../../contract/support/testOffice.ts';
import { madeUpTown, makeBasemap } from '../../../support/makeBasemap.ts';
import { beginUpload, sendUpload, upload } from '../support/upload.ts';
import { sharedData } from '../../../support/sharedData.ts';

const sha = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
/** Within the bounds of the test office's organisations. */
const BOUNDS = [46.57, 0.33, 46.59, 0.35] as const;
const TOWN = madeUpTown(46.58, 0.34);

let office: TestOffice;
let organisation: string;
let administrator: TestClient;
let agent: TestClient;

function file(more: Partial<Parameters<typeof makeBasemap>[1]> = {}): Buffer {
  return makeBasemap(TOWN, { schema: 'protomaps', bounds: BOUNDS, minZoom: 10, maxZoom: 14, ...more });
}

function begin(length: number, client = administrator, name = 'ville.pmtiles') {
  return beginUpload(client, PATHS.basemapUploads, length, name);
}

function send(url: string, bytes: Buffer, offset: number, client = administrator) {
  return sendUpload(client, url, bytes, offset);
}

function standing(url: string, client = administrator) {
  return client.request({ method: 'HEAD', url, headers: { 'tus-resumable': '1.0.0' } });
}

function put(bytes: Buffer, client = administrator) {
  return upload(client, PATHS.basemapUploads, bytes, 'ville.pmtiles');
}

async function basemap(client = agent): Promise<Basemap | null> {
  const response = await client.request({ method: 'GET', url: PATHS.basemap });
  return response.json<{ basemap: Basemap | null }>().basemap;
}

function bytesOf(id: string, from: number, bytes: number, client = agent) {
  return client.request({ method: 'GET', url: `${PATHS.basemap}/${id}?from=${String(from)}&bytes=${String(bytes)}` });
}

beforeAll(async () => {
  office = await openOffice();
});
afterAll(async () => {
  expect(office.bugs).toEqual([]);
  await office.close();
});
beforeEach(async () => {
  organisation = await office.addOrganisation();
  administrator = await office.signIn(organisation, 'administrator');
  agent = await office.signIn(organisation);
});

describe('a basemap', () => {
  test.each(['protomaps', 'openmaptiles'] as const)('of the schema of %s is known by what it says', async (schema) => {
    expect(await basemap()).toBeNull();
    const bytes = file({
      schema,
      attribution: '<a href="https://essai.invalid" onclick="x()">&copy; Essai</a> <b>&amp; Cie',
    });
    expect((await put(bytes)).statusCode).toBe(204);
    expect(await basemap()).toMatchObject({
      id: sha(bytes),
      name: 'ville.pmtiles',
      size: bytes.length,
      parts: [sha(bytes)],
      schema,
      minZoom: 10,
      maxZoom: 14,
      bounds: BOUNDS,
      attribution: '© Essai & Cie',
    });
  });

  test('that does not say whose data it is bears the name that the licence asks for', async () => {
    await put(file());
    expect((await basemap())?.attribution).toBe('© OpenStreetMap');
  });

  test('comes through byte for byte, whatever part is asked for, and to nobody else', async () => {
    const bytes = file();
    await put(bytes);
    const id = sha(bytes);
    expect((await bytesOf(id, 0, BASEMAP_PART)).rawPayload).toEqual(bytes);
    const middle = await bytesOf(id, 100, 57);
    expect(middle.rawPayload).toEqual(bytes.subarray(100, 157));
    expect(middle.headers['content-length']).toBe('57');
    expect(middle.headers['content-encoding']).toBeUndefined();
    expect((await bytesOf(id, bytes.length - 5, 50)).rawPayload).toEqual(bytes.subarray(-5));
    expect((await bytesOf(id, bytes.length, 1)).statusCode).toBe(404);
    expect((await bytesOf(id, 0, BASEMAP_PART + 1)).statusCode).toBe(400);
    expect((await bytesOf(id, -1, 1)).statusCode).toBe(400);
    const stranger = await office.signIn(await office.addOrganisation('Ailleurs'));
    expect(await basemap(stranger)).toBeNull();
    expect((await bytesOf(id, 0, 10, stranger)).statusCode).toBe(404);
  });

  test('takes the place of the one before, which then lies nowhere any more', async () => {
    const [first, second] = [file(), file({ maxZoom: 13 })];
    await put(first);
    await put(second);
    expect((await basemap())?.id).toBe(sha(second));
    expect(existsSync(organisationFilePath(office.dataFolder, 'basemap', organisation, sha(first)))).toBe(false);
    expect((await bytesOf(sha(first), 0, 10)).statusCode).toBe(404);
    // The same once more is not lost by it.
    await put(second);
    expect(sha(await readFile(organisationFilePath(office.dataFolder, 'basemap', organisation, sha(second))))).toBe(
      sha(second),
    );
  });

  test('is taken away by an administrator, and by nobody else', async () => {
    const bytes = file();
    await put(bytes);
    const supervisor = await office.signIn(organisation, 'supervisor');
    for (const client of [agent, supervisor]) {
      expect((await client.request({ method: 'DELETE', url: PATHS.basemap })).statusCode).toBe(403);
      expect((await begin(10, client)).statusCode).toBe(403);
    }
    expect((await administrator.request({ method: 'DELETE', url: PATHS.basemap })).statusCode).toBe(204);
    expect(await basemap()).toBeNull();
    expect(existsSync(organisationFilePath(office.dataFolder, 'basemap', organisation, sha(bytes)))).toBe(false);
  });
});

describe('an upload', () => {
  test('goes on where it was cut', async () => {
    const bytes = file();
    const url = String((await begin(bytes.length)).headers['location']);
    const half = Math.floor(bytes.length / 2);
    await send(url, bytes.subarray(0, half), 0);
    expect(await basemap()).toBeNull();
    expect((await standing(url)).headers['upload-offset']).toBe(String(half));
    expect((await send(url, bytes.subarray(half), half)).statusCode).toBe(204);
    expect((await basemap())?.id).toBe(sha(bytes));
  });

  test('that came whole just before a crash is taken when it is asked for', async () => {
    const bytes = file();
    const url = String((await begin(bytes.length)).headers['location']);
    await writeFile(join(fileUploadsFolder(office.dataFolder, 'basemap'), url.split('/').at(-1) ?? ''), bytes);
    const stands = await standing(url);
    expect([stands.statusCode, stands.headers['upload-offset']]).toEqual([200, String(bytes.length)]);
    expect((await basemap())?.id).toBe(sha(bytes));
  });

  test('is nobody else’s', async () => {
    const bytes = file();
    const url = String((await begin(bytes.length)).headers['location']);
    const stranger = await office.signIn(await office.addOrganisation('Ailleurs'), 'administrator');
    expect((await standing(url, stranger)).statusCode).toBe(404);
    expect((await send(url, bytes, 0, stranger)).statusCode).toBe(404);
  });
});

describe('a file that is no basemap is refused, and the one in place stays', () => {
  const cut = (bytes: Buffer, length: number): Buffer => bytes.subarray(0, length);
  const withByte = (at: number, value: number): Buffer => {
    const bytes = Buffer.from(file());
    bytes[at] = value;
    return bytes;
  };
  const boasting = (): Buffer => {
    const bytes = Buffer.from(file());
    // A root directory that claims to be enormous.
    bytes.writeBigUInt64LE(2n ** 40n, 16);
    return bytes;
  };
  const elsewhere = (): Buffer =>
    makeBasemap(madeUpTown(40.05, 10.05), {
      schema: 'protomaps',
      bounds: [40, 10, 40.1, 10.1],
      minZoom: 10,
      maxZoom: 12,
    });
  test.each<[string, () => Buffer, string]>([
    ['text', () => Buffer.from('ceci n’est pas un fond de carte'), 'basemap-unreadable'],
    ['a header alone', () => cut(file(), 127), 'basemap-unreadable'],
    ['one that is cut', () => cut(file(), file().length - 1), 'basemap-unreadable'],
    ['another version', () => withByte(7, 2), 'basemap-unreadable'],
    ['tiles packed as no browser unpacks them', () => withByte(98, 4), 'basemap-unreadable'],
    ['a directory that is not one', () => withByte(128, 0), 'basemap-unreadable'],
    ['a size that is a lie', boasting, 'basemap-unreadable'],
    ['images', () => file({ tileType: 2 }), 'basemap-not-vector'],
    ['layers of another schema', () => file({ layers: ['street_labels', 'land'] }), 'basemap-schema-unknown'],
    ['another town', elsewhere, 'basemap-elsewhere'],
  ])('%s', async (_name, make, code) => {
    const inPlace = file({ maxZoom: 12 });
    await put(inPlace);
    const lying = await readdir(fileUploadsFolder(office.dataFolder, 'basemap'));
    const refused = await put(make());
    expect([refused.statusCode >= 400, refused.json<{ code: string }>().code]).toEqual([true, code]);
    expect((await basemap())?.id).toBe(sha(inPlace));
    expect(await readdir(fileUploadsFolder(office.dataFolder, 'basemap'))).toEqual(lying);
    expect((await bytesOf(sha(inPlace), 0, BASEMAP_PART)).rawPayload).toEqual(inPlace);
  });

  test('more than a tablet would hold', async () => {
    const refused = await begin(MAX_BASEMAP_BYTES + 1);
    expect([refused.statusCode, refused.json<{ code: string }>().code]).toEqual([413, 'basemap-too-large']);
  });
});

test('each part of a large file has its own hash', async () => {
  const bytes = Buffer.alloc(BASEMAP_PART + 3, 7);
  const path = join(office.dataFolder, 'large');
  await writeFile(path, bytes);
  expect(await hashParts(path)).toEqual({
    id: sha(bytes),
    parts: [sha(bytes.subarray(0, BASEMAP_PART)), sha(bytes.subarray(BASEMAP_PART))],
    size: bytes.length,
  });
});

const monaco = sharedData('monaco.pmtiles');
test.skipIf(monaco === null)('a real extract of Monaco is read', async () => {
  const bytes = await readFile(monaco ?? '');
  await office.context.store.db
    .updateTable('organisations')
    .set({ bounds: '[43.72,7.4,43.76,7.45]' })
    .where('id', '=', organisation)
    .execute();
  expect((await put(bytes)).statusCode).toBe(204);
  expect(await basemap()).toMatchObject({
    schema: 'protomaps',
    minZoom: 8,
    maxZoom: 15,
    attribution: '© OpenStreetMap',
  });
});
