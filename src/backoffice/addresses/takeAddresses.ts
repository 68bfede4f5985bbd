import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { AddressBook, AddressRow } from '../../domain/addresses/addressBook.ts';
import { addressBook } from '../../domain/addresses/addressBook.ts';
import { packBook } from '../../domain/addresses/packBook.ts';
import type { Addresses } from '../../sync/addresses.ts';
import { MOST_ADDRESSES } from '../../sync/addresses.ts';
import { boundsOf } from '../files/boundsOf.ts';
import { keepOrganisationFile } from '../files/organisationFile.ts';
import { fileUploadsFolder } from '../files/paths.ts';
import type { Context } from '../http/context.ts';
import { problem } from '../http/problem.ts';
import { readBan } from '../jobs/addresses/readBan.ts';
import type { FileProblem } from '../jobs/import/fileProblem.ts';

const zipped = promisify(gzip);

export type Taken = { readonly addresses: Addresses; readonly unusable: number; readonly outside: number };

/** Keeps a book as the organisation's. */
async function keepBook(context: Context, organisation: string, book: AddressBook, name: string): Promise<Addresses> {
  const bytes = await zipped(JSON.stringify(packBook(book)), { level: 9 });
  const id = createHash('sha256').update(bytes).digest('hex');
  const addresses: Addresses = {
    id,
    name: name.slice(-200),
    size: bytes.length,
    addresses: book.number.length,
    streets: book.streets.length,
    communes: book.communes.length,
    receivedAt: context.now(),
  };
  const folder = fileUploadsFolder(context.dataFolder, 'addresses');
  await mkdir(folder, { recursive: true });
  const written = join(folder, `${context.newId()}.book`);
  await writeFile(written, bytes);
  await keepOrganisationFile(context, organisation, 'addresses', written, addresses);
  return addresses;
}

/** Takes these rows as the addresses of an organisation. Throws 'addresses-none' or 'addresses-too-many'. */
export async function takeRows(
  context: Context,
  organisation: string,
  rows: readonly AddressRow[],
  name: string,
): Promise<Addresses> {
  if (rows.length > MOST_ADDRESSES) throw problem('addresses-too-many');
  const book = addressBook(rows);
  if (book.number.length === 0) throw problem('addresses-none');
  return keepBook(context, organisation, book, name);
}

/** Takes the BAN's file at a path as the addresses of an organisation, or says why it cannot be read. */
export async function takeBan(
  context: Context,
  organisation: string,
  path: string,
  name: string,
): Promise<Taken | FileProblem> {
  const read = await readBan(path, await boundsOf(context, organisation), MOST_ADDRESSES);
  if ('code' in read) return read;
  const { rows, unusable, outside } = read;
  return { addresses: await takeRows(context, organisation, rows, name), unusable, outside };
}

/** The same for a file that was sent: what is wrong with it is thrown as a problem. */
export async function receiveAddresses(
  context: Context,
  organisation: string,
  uploaded: string,
  name: string,
): Promise<void> {
  const taken = await takeBan(context, organisation, uploaded, name);
  if ('code' in taken) throw problem(taken.code, taken.detail === '' ? undefined : { detail: taken.detail });
  await rm(uploaded, { force: true });
}
