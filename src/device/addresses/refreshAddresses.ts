import { addressesResponseSchema } from '../../sync/addresses.ts';
import { PATHS } from '../../sync/protocol.ts';
import type { Failure } from '../ask.ts';
import { ask } from '../ask.ts';
import type { Context } from '../context.ts';
import { askBytes } from '../files/askBytes.ts';
import type { AddressesDatabase } from './addressesDatabase.ts';

/** Fetches the book of addresses where there is another one. null, or why it could not. */
export async function refreshAddresses({ environment }: Context, database: AddressesDatabase): Promise<Failure | null> {
  const answer = await ask(environment, { path: PATHS.addresses, schema: addressesResponseSchema });
  if (!answer.ok) return answer;
  const { addresses } = answer.value;
  if (!addresses) {
    await database.book.clear();
    return null;
  }
  const kept = await database.book.get('book');
  if (kept?.addresses.id === addresses.id) return null;
  const bytes = await askBytes(environment, `${PATHS.addresses}/${addresses.id}`, addresses.id);
  if (!bytes.ok) return bytes;
  await database.book.put({ key: 'book', addresses, bytes: bytes.value });
  return null;
}
