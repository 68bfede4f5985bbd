import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import type { Dialect } from 'kysely';
import { SqliteDialect } from 'kysely';

const KEPT_STATEMENTS = 300;

/**
 * Kysely's SQLite dialect on Node's own SQLite. WAL without `synchronous = full` does no fsync at commit, so both are
 * set. Transactions take the write lock at once: one that first read and then wrote could be refused half-way.
 */
export function sqliteDialect(path: string): Dialect {
  const database = new DatabaseSync(path, { timeout: 10_000 });
  database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on');
  // Sizes only: fewer checkpoints in the middle of a push, and indexes of a large organisation stay in memory.
  database.exec('pragma wal_autocheckpoint = 4000; pragma cache_size = -65536; pragma journal_size_limit = 67108864');
  const statements = new Map<string, StatementSync>();

  function statementOf(sql: string): StatementSync {
    const text = sql === 'begin' ? 'begin immediate' : sql;
    const known = statements.get(text);
    if (known) return known;
    const made = database.prepare(text);
    if (statements.size >= KEPT_STATEMENTS) statements.clear();
    statements.set(text, made);
    return made;
  }

  return new SqliteDialect({
    database: {
      close: () => {
        statements.clear();
        database.close();
      },
      prepare: (sql) => {
        const statement = statementOf(sql);
        const input = (parameters: readonly unknown[]) => parameters as readonly SQLInputValue[];
        return {
          reader: statement.columns().length > 0,
          all: (parameters) => statement.all(...input(parameters)),
          run: (parameters) => statement.run(...input(parameters)),
          iterate: (parameters) => statement.iterate(...input(parameters)),
        };
      },
    },
  });
}
