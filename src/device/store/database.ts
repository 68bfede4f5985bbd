import { Dexie } from 'dexie';
import type { Table } from 'dexie';
import type { OutboxEdit } from '../../sync/outbox.ts';
import type { BaseRow, DraftRow, MetaRow, PhotoBytesRow, PhotoRow, RecordRow, WorkRow } from './rows.ts';

/** The tables of the tablet. */
export type Database = Dexie & {
  readonly records: Table<RecordRow, string>;
  readonly bases: Table<BaseRow, string>;
  readonly edits: Table<OutboxEdit, string>;
  readonly photos: Table<PhotoRow, string>;
  readonly photoBytes: Table<PhotoBytesRow, string>;
  readonly thumbs: Table<PhotoBytesRow, string>;
  readonly drafts: Table<DraftRow, string>;
  /** Open forms of the crew's other agents, by [author, id]. */
  readonly stowed: Table<DraftRow, [string, string]>;
  readonly work: Table<WorkRow, string>;
  readonly meta: Table<MetaRow, MetaRow['key']>;
};

/**
 * Opens nothing yet: Dexie opens at the first request, and again after the browser closed the connection or another
 * tab brought a newer version. Strict: a write that has resolved survives a power cut. No cache: what a screen shows
 * as kept was read back, and a save costs less.
 */
export function createDatabase(name: string): Database {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict', cache: 'disabled' });
  database.version(1).stores({
    records: 'id, changedAt, [open+changedAt], cell, *words, snapshot',
    bases: 'id',
    edits: 'id, intervention, [state+seq], [state+since]',
    photos: 'key, sha256, intervention, [unsent+keptAt], dropAt',
    photoBytes: 'sha256',
    thumbs: 'sha256',
    drafts: 'id, keptAt',
    work: 'id',
    meta: 'key',
  });
  database
    .version(2)
    .stores({
      records: 'id, changedAt, [open+changedAt], cell, *words, snapshot, disputed',
      stowed: '[author+id], author',
    })
    .upgrade((transaction) =>
      transaction
        .table<RecordRow>('records')
        .filter((row) => row.conflicts.length > 0)
        .modify({ disputed: 1 }),
    );
  return database as Database;
}
