import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Edit } from '../../src/domain/edit.ts';
import { MAX_EDITS_PER_PUSH, PROTOCOL } from '../../src/sync/protocol.ts';
import { BackOffice } from '../e2e/support/backOffice.ts';
import { OfficeClient } from '../e2e/support/office.ts';
import type { Bench } from './support/bench.ts';
import { median, rounded } from './support/bench.ts';
import { type Peer, withPeers } from './support/peers.ts';
import { makeEdits } from './support/makeEdits.ts';

const EDITS = 10_000;
/** The first one warms up. */
const ROUNDS = [0, 1, 2, 3, 4, 5];

type Receipts = { readonly receipts: readonly { readonly result: string }[] };

/** Milliseconds in which the rows of each round, read from the database itself, are written by hand elsewhere. */
function copyRows(from: string, to: string): readonly number[] {
  const source = new DatabaseSync(from, { readOnly: true });
  const target = new DatabaseSync(to);
  target.exec('pragma journal_mode = wal; pragma synchronous = full');
  // As large as the back office's, or its own cache would be what is measured.
  target.exec('pragma wal_autocheckpoint = 4000; pragma cache_size = -65536');
  const tables = ['edits', 'interventions'] as const;
  // A round at a time: with all of them in memory the peer would be slowed down by the garbage collector.
  const rowsOf = (table: string, round: number) =>
    source.prepare(`select * from ${table} order by version limit ? offset ?`).all(EDITS, round * EDITS);
  for (const table of tables) {
    const definitions = source
      .prepare(`select sql from sqlite_master where tbl_name = ? and sql is not null order by type desc`)
      .all(table);
    for (const { sql } of definitions) target.exec(String(sql));
  }
  const inserts = tables.map((table) => {
    const columns = Object.keys(rowsOf(table, 0)[0] ?? {});
    const quoted = columns.map((each) => `"${each}"`).join(', ');
    const places = `(${columns.map(() => '?').join(', ')})`;
    const perStatement = Math.min(MAX_EDITS_PER_PUSH, Math.floor(30_000 / columns.length));
    const statement = (n: number) =>
      target.prepare(`insert into ${table} (${quoted}) values ${Array<string>(n).fill(places).join(', ')}`);
    return { columns, perStatement, statement, whole: statement(perStatement) };
  });
  const taken = ROUNDS.map((round) => {
    const rows = tables.map((table) => rowsOf(table, round));
    const begun = performance.now();
    for (let at = 0; at < EDITS; at += MAX_EDITS_PER_PUSH) {
      target.exec('begin immediate');
      inserts.forEach(({ columns, perStatement, statement, whole }, index) => {
        const batch = rows[index]?.slice(at, at + MAX_EDITS_PER_PUSH) ?? [];
        for (let from = 0; from < batch.length; from += perStatement) {
          const part = batch.slice(from, from + perStatement);
          const values = part.flatMap((row) => columns.map((column) => row[column] ?? null));
          (part.length === perStatement ? whole : statement(part.length)).run(...values);
        }
      });
      target.exec('commit');
    }
    return performance.now() - begun;
  });
  source.close();
  target.close();
  return taken;
}

async function throughHttp(office: BackOffice): Promise<readonly number[]> {
  const administrator = new OfficeClient(office.url);
  await administrator.setUp();
  const agent = await administrator.addAgent('Agent de mesure');
  const { code } = await administrator.codeFor(agent.id);
  const tablet = new OfficeClient(office.url);
  const session = await tablet.enrol(code, 'Tablette de mesure');
  if (!session.device) throw new Error('enrolling gave no device');
  const edits: readonly Edit[] = makeEdits(EDITS * ROUNDS.length, session.device.id, agent.id);
  const taken: number[] = [];
  for (const round of ROUNDS) {
    const begun = performance.now();
    for (let at = round * EDITS; at < (round + 1) * EDITS; at += MAX_EDITS_PER_PUSH) {
      const body = { protocol: PROTOCOL, edits: edits.slice(at, at + MAX_EDITS_PER_PUSH) };
      const { receipts } = await tablet.json<Receipts>('POST', '/api/sync/push', body);
      const wrong = receipts.find((receipt) => receipt.result !== 'applied');
      if (wrong) throw new Error(`an edit was not applied: ${JSON.stringify(wrong)}`);
    }
    taken.push(performance.now() - begun);
  }
  return taken;
}

function whole({ ms, count }: Peer): number {
  if (count !== EDITS) throw new Error(`${count} of ${EDITS} arrived`);
  return ms;
}

/**
 * 10,000 edits through HTTP against the same rows in raw batched INSERTs with the same number of commits, one round
 * after the other on the same database. A back office runs for weeks: the round in which its code is still being
 * compiled is told apart (`coldRatio`). PouchDB and RxDB send as many new documents from a browser to servers that keep
 * them in memory.
 */
export const push: Bench = async (say) => {
  const data = await mkdtemp(join(tmpdir(), 'sillage-bench-'));
  const office = await BackOffice.start(data);
  try {
    const http = await throughHttp(office);
    await office.kill();
    const raw = copyRows(join(data, 'sillage.sqlite'), join(data, 'raw.sqlite'));
    for (const round of ROUNDS)
      say(`${String(EDITS)} edits: HTTP ${rounded(http[round] ?? 0, 0)} ms, raw ${rounded(raw[round] ?? 0, 0)} ms`);
    const peers = await withPeers(say, null, async (call) => ({
      pouch: whole(await call('pouchPush', EDITS)),
      rx: whole(await call('rxPush', EDITS)),
    }));
    say(`${EDITS} new documents: PouchDB ${rounded(peers.pouch, 0)} ms, RxDB ${rounded(peers.rx, 0)} ms, into memory`);
    const httpMs = median(http.slice(1));
    const rawMs = median(raw.slice(1));
    return {
      ratio: rounded(httpMs / rawMs),
      aim: 3,
      terms: {
        edits: EDITS,
        commits: EDITS / MAX_EDITS_PER_PUSH,
        httpMs: rounded(httpMs),
        rawMs: rounded(rawMs),
        pouchMs: rounded(peers.pouch, 0),
        rxMs: rounded(peers.rx, 0),
        coldRatio: rounded((http[0] ?? 0) / (raw[0] ?? 1)),
      },
    };
  } finally {
    await office.kill();
    await rm(data, { recursive: true, force: true });
  }
};
