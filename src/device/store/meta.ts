import type { Database } from './database.ts';
import type { Meta, MetaRow } from './rows.ts';

export async function readMeta<K extends keyof Meta>(database: Database, key: K): Promise<Meta[K] | null> {
  const row = await database.meta.get(key);
  return row ? (row.value as Meta[K]) : null;
}

/** Some of them, asked all at once. */
export async function readMetas<const K extends readonly (keyof Meta)[]>(
  database: Database,
  keys: K,
): Promise<{ readonly [N in keyof K]: Meta[K[N]] | null }> {
  const rows = await database.meta.bulkGet([...keys]);
  return keys.map((_, n) => rows[n]?.value ?? null) as { [N in keyof K]: Meta[K[N]] | null };
}

export async function writeMeta<K extends keyof Meta>(database: Database, key: K, value: Meta[K]): Promise<void> {
  await database.meta.put({ key, value } as unknown as MetaRow);
}
