import type { Dexie, Table } from 'dexie';
import type { Database } from '../../src/device/store/database.ts';

type Tables = Omit<Database, keyof Dexie>;
export type TableName = keyof Tables;
export type RowOf<K extends TableName> = Tables[K] extends Table<infer Row, infer _Key> ? Row : never;

/** What fake-indexeddb keeps of a database. */
type Kept = {
  readonly rawObjectStores: ReadonlyMap<
    string,
    { readonly records: { values(): Iterable<{ readonly value: unknown }> } }
  >;
};

/**
 * The rows of a table as they are on the disk: at once, with no transaction, of which a look at everything took a
 * quarter of all there were. Ask while nothing is being written, and change nothing of them.
 */
export function rowsOf<K extends TableName>(factory: IDBFactory, database: string, table: K): readonly RowOf<K>[] {
  const { _databases: databases } = factory as unknown as { readonly _databases: ReadonlyMap<string, Kept> };
  const store = databases.get(database)?.rawObjectStores.get(table);
  return store ? Array.from(store.records.values(), ({ value }) => value as RowOf<K>) : [];
}
