import type { EntityTable } from 'dexie';
import { Dexie } from 'dexie';
import type { Addresses } from '../../sync/addresses.ts';

type BookRow = {
  readonly key: 'book';
  readonly addresses: Addresses;
  /** Gzipped JSON of a PackedBook. */
  readonly bytes: ArrayBuffer;
};

export type AddressesDatabase = Dexie & { readonly book: EntityTable<BookRow, 'key'> };

/** Apart from the agent's work: what is lost here can be fetched again. */
export function createAddressesDatabase(name: string): AddressesDatabase {
  const database = new Dexie(name, { cache: 'disabled' });
  database.version(1).stores({ book: 'key' });
  return database as AddressesDatabase;
}
