import type { Database } from './database.ts';
import type { Meta, MetaRow } from './rows.ts';

export async function readMeta<K extends keyof Meta>(database: Database, key: K): Promise<Meta[K] | null> {
  const row = await database.meta.get(key);
  return row ? (row.value as Meta[K]) : null;
}

export async function writeMeta<K extends keyof Meta>(database: Database, key: K, value: Meta[K]): Promise<void> {
  await database.meta.put({ key, value } as unknown as MetaRow);
}
