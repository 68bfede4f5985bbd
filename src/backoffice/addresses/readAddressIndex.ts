import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { unpackBook } from '../../domain/addresses/packBook.ts';
import type { AddressHit, AddressIndex } from '../../domain/addresses/searchAddresses.ts';
import { indexAddresses, searchAddresses } from '../../domain/addresses/searchAddresses.ts';
import { readOrganisationFile } from '../files/organisationFile.ts';
import { organisationFilePath } from '../files/paths.ts';
import type { Context } from '../http/context.ts';

const unzipped = promisify(gunzip);

/** The addresses of an organisation, ready to be searched as tablets do; null where it has none. */
export async function readAddressIndex(context: Context, organisation: string): Promise<AddressIndex | null> {
  const addresses = await readOrganisationFile(context, organisation, 'addresses');
  if (!addresses) return null;
  const bytes = await readFile(organisationFilePath(context.dataFolder, 'addresses', organisation, addresses.id));
  const book = unpackBook(JSON.parse((await unzipped(bytes)).toString()));
  return book && indexAddresses(book);
}

/** The one address that a text means without a doubt: its number stands in the base, and in no other street of that name. */
export function surelyAt(index: AddressIndex, text: string): AddressHit | null {
  const [first, second] = searchAddresses(index, text, 2);
  return first?.precision === 'address' && second?.precision !== 'address' ? first : null;
}
