import type { Transaction } from 'kysely';
import { sql } from 'kysely';
import pg from 'pg';
import type { Schema } from './schema.ts';

/** Told of an organisation whose feed has something new; null: any may have, nothing was heard for a while. */
export type OnChange = (organisation: string | null) => void;

/** How the commits of a transaction come to the ears of whoever follows. */
export type Changes = {
  /** The last thing a transaction does, with the organisations whose counter it took. */
  beforeCommit(trx: Transaction<Schema>, organisations: readonly string[]): Promise<void>;
  afterCommit(organisations: readonly string[]): void;
  follow(listener: OnChange): () => void;
  close(): Promise<void>;
};

const CHANNEL = 'sillage_changes';
/** Milliseconds between two tries to hear PostgreSQL again. */
const TRY_AGAIN = 2_000;

const taken = new WeakMap<Transaction<Schema>, Set<string>>();

/** Writes down that a transaction took versions of an organisation's feed. */
export function noteChange(trx: Transaction<Schema>, organisation: string): void {
  const before = taken.get(trx);
  if (before) before.add(organisation);
  else taken.set(trx, new Set([organisation]));
}

export function changedIn(trx: Transaction<Schema>): readonly string[] {
  return [...(taken.get(trx) ?? [])];
}

function listeners() {
  const all = new Set<OnChange>();
  return {
    tell: (organisation: string | null): void => {
      for (const listener of all) listener(organisation);
    },
    follow: (listener: OnChange): (() => void) => {
      all.add(listener);
      return () => {
        all.delete(listener);
      };
    },
  };
}

/** The embedded database has one process: what it commits, it knows. */
export function changesHere(): Changes {
  const { tell, follow } = listeners();
  return {
    beforeCommit: () => Promise.resolve(),
    afterCommit: (organisations) => {
      for (const organisation of organisations) tell(organisation);
    },
    follow,
    close: () => Promise.resolve(),
  };
}

/** PostgreSQL tells every process of each commit, in a connection of its own that is opened when somebody follows. */
export function changesOfPostgres(url: string): Changes {
  const { tell, follow } = listeners();
  let client: pg.Client | null = null;
  let closed = false;
  let timer: NodeJS.Timeout | undefined;

  function lost(which: pg.Client): void {
    if (client !== which) return;
    client = null;
    if (closed) return;
    timer = setTimeout(() => void connect(), TRY_AGAIN);
    timer.unref();
  }
  async function connect(): Promise<void> {
    const opened = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000, keepAlive: true });
    client = opened;
    opened.on('notification', ({ payload }) => {
      if (payload) tell(payload);
    });
    // The end follows.
    opened.on('error', () => undefined);
    opened.once('end', () => {
      lost(opened);
    });
    try {
      await opened.connect();
      await opened.query(`listen ${CHANNEL}`);
      // What was committed before is known to nobody here.
      tell(null);
    } catch {
      // Away: devices ask by themselves meanwhile.
      lost(opened);
      await opened.end().catch(() => undefined);
    }
  }

  return {
    async beforeCommit(trx, organisations) {
      for (const organisation of organisations) await sql`select pg_notify(${CHANNEL}, ${organisation})`.execute(trx);
    },
    afterCommit: () => undefined,
    follow(listener) {
      if (!client && !timer) void connect();
      return follow(listener);
    },
    async close() {
      closed = true;
      clearTimeout(timer);
      await client?.end().catch(() => undefined);
    },
  };
}
