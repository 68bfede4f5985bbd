import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { run } from '../../../../src/backoffice/cli/run.ts';
import { fileUploadsFolder, organisationFilePath } from '../../../../src/backoffice/files/paths.ts';
import { addressBook } from '../../../../src/domain/addresses/addressBook.ts';
import { unpackBook } from '../../../../src/domain/addresses/packBook.ts';
import type { Addresses } from '../../../../src/sync/addresses.ts';
import { MAX_ADDRESSES_BYTES } from '../../../../src/sync/addresses.ts';
import { PATHS } from '../../../../src/sync/protocol.ts';
import type { TestClient } from '../../../contract/support/testClient.ts';
import { openOffice, type TestOffice } from '../../../contract/support/testOffice.ts';
import { beginUpload, upload } from '../support/upload.ts';
import { banCsv, makeAddresses } from '../../../support/makeBan.ts';

const ROWS = makeAddresses(600, 5);
const CSV = banCsv(ROWS);

let office: TestOffice;
let organisation: string;
let administrator: TestClient;
let agent: TestClient;

function put(bytes: Buffer, client = administrator) {
  return upload(client, PATHS.addressUploads, bytes, 'adresses-86.csv.gz');
}

async function addresses(client = agent): Promise<Addresses | null> {
  const response = await client.request({ method: 'GET', url: PATHS.addresses });
  return response.json<{ addresses: Addresses | null }>().addresses;
}

function book(id: string, client = agent) {
  return client.request({ method: 'GET', url: `${PATHS.addresses}/${id}` });
}

async function command(args: readonly string[]): Promise<{ readonly code: number; readonly printed: string }> {
  const printed: string[] = [];
  const terminal = {
    context: office.context,
    origin: 'https://essai.invalid',
    language: 'fr' as const,
    print: (line: string) => void printed.push(line),
  };
  const code = await run(terminal, [...args, '--organisation', organisation]);
  return { code, printed: printed.join('\n') };
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

describe('the addresses of a territory', () => {
  test('come from the file of the national base, compressed or not, and go to the tablets as a book', async () => {
    expect(await addresses()).toBeNull();
    for (const bytes of [Buffer.from(CSV), gzipSync(CSV)]) {
      expect((await put(bytes)).statusCode).toBe(204);
      const known = await addresses();
      expect(known).toMatchObject({ name: 'adresses-86.csv.gz', addresses: 600, communes: 1 });
      const answer = await book(known?.id ?? '');
      expect(answer.headers['content-encoding']).toBeUndefined();
      expect(createHash('sha256').update(answer.rawPayload).digest('hex')).toBe(known?.id);
      expect(answer.rawPayload.length).toBe(known?.size);
      const read = unpackBook(JSON.parse(gunzipSync(answer.rawPayload).toString()));
      expect(read).toEqual(addressBook(ROWS.map((row) => ({ ...row, suffix: row.suffix.toLowerCase() }))));
    }
    expect(await readdir(fileUploadsFolder(office.dataFolder, 'addresses'))).not.toContainEqual(
      expect.stringMatching(/\.book$|^[0-9a-f]{32}$/),
    );
  });

  test('are those within its bounds', async () => {
    const north = ROWS.map(({ lat }) => lat).toSorted((a, b) => a - b);
    const bounds = [north[300], 0, 47, 1];
    await office.context.store.db
      .updateTable('organisations')
      .set({ bounds: JSON.stringify(bounds) })
      .where('id', '=', organisation)
      .execute();
    const within = ROWS.filter(({ lat }) => lat >= (north[300] ?? 0)).length;
    const { code, printed } = await command(['import-addresses', await fileOf(CSV)]);
    expect(code).toBe(0);
    expect((await addresses())?.addresses).toBe(within);
    expect(printed).toContain(`${String(600 - within)} adresses hors du territoire`);
  });

  test('take the place of those before, and are taken away by an administrator alone', async () => {
    await put(Buffer.from(CSV));
    const first = await addresses();
    await put(Buffer.from(banCsv(ROWS.slice(0, 100))));
    const second = await addresses();
    expect(second?.addresses).toBe(100);
    expect(existsSync(organisationFilePath(office.dataFolder, 'addresses', organisation, first?.id ?? ''))).toBe(false);
    expect((await book(first?.id ?? '')).statusCode).toBe(404);
    const remove = (client: TestClient) => client.request({ method: 'DELETE', url: PATHS.addresses });
    expect((await remove(agent)).statusCode).toBe(403);
    expect((await put(Buffer.from(CSV), agent)).statusCode).toBe(403);
    expect((await remove(administrator)).statusCode).toBe(204);
    expect(await addresses()).toBeNull();
  });

  test('are nobody else’s', async () => {
    await put(Buffer.from(CSV));
    const stranger = await office.signIn(await office.addOrganisation('Ailleurs'));
    expect(await addresses(stranger)).toBeNull();
    expect((await book((await addresses())?.id ?? '', stranger)).statusCode).toBe(404);
  });

  test('with faults in the file are those that can be read, and it is said how many cannot', async () => {
    const lines = CSV.trimEnd().split('\n');
    const broken = [
      ...lines.slice(0, 11),
      'une ligne de travers',
      lines[11]!.replace(/;0\.\d+;/, ';;'),
      ...lines.slice(12, 21),
    ];
    const { code, printed } = await command(['import-addresses', await fileOf(broken.join('\n'))]);
    expect(code).toBe(0);
    expect(printed).toMatch(/^19 adresses en place \(rues\s: \d+, communes\s: 1, \d+ ko/);
    expect(printed).toContain('2 lignes sans numéro');
  });
});

describe('a file that holds no addresses is refused, and those in place stay', () => {
  test.each([
    ['another CSV', 'nom;prenom\nA;B\n', 'import-column-missing'],
    ['nothing', '', 'import-file-empty'],
    ['a header alone', CSV.split('\n')[0]!, 'addresses-none'],
    [
      'bytes that are no text',
      Buffer.concat([Buffer.from(CSV), Buffer.from([0xff, 0xfe, 0x41])]),
      'import-encoding-wrong',
    ],
    ['a compressed file that is cut', gzipSync(CSV).subarray(0, 900), 'import-file-cut'],
  ])('%s', async (_name, content, code) => {
    await put(Buffer.from(CSV));
    const before = await addresses();
    const bytes = Buffer.from(content);
    if (bytes.length > 0) {
      const refused = await put(bytes);
      expect(refused.json<{ code: string }>().code).toBe(code);
    }
    const { code: exit, printed } = await command(['import-addresses', await fileOf(bytes)]);
    expect([exit, printed]).toEqual([1, expect.stringContaining(`(${code})`)]);
    expect(await addresses()).toEqual(before);
  });

  test('more bytes than a file of addresses has', async () => {
    const refused = await beginUpload(administrator, PATHS.addressUploads, MAX_ADDRESSES_BYTES + 1, 'a');
    expect([refused.statusCode, refused.json<{ code: string }>().code]).toEqual([413, 'addresses-too-large']);
  });
});

let files = 0;
async function fileOf(content: string | Buffer): Promise<string> {
  files += 1;
  const path = join(office.dataFolder, `adresses-${String(files)}.csv`);
  await writeFile(path, content);
  return path;
}
