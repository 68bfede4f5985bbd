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
import { makeEdits } from './support/makeEdits.ts';

const EDITS = 10_000;
const RUNS = 3;

type Receipts = { readonly receipts: readonly { readonly result: string }[] };

/** Columns of a SQLite table, read from the database itself so that the peer writes exactly the same rows. */
function copyRows(from: string, to: string): number {
  const source = new DatabaseSync(from, { readOnly: true });
  const target = new DatabaseSync(to);
  target.exec('pragma journal_mode = wal; pragma synchronous = full');
  const tables = ['edits', 'interventions'] as const;
  const rows = tables.map((table) => source.prepare(`select * from ${table} order by version`).all());
  for (const table of tables) {
    const definitions = source
      .prepare(`select sql from sqlite_master where tbl_name = ? and sql is not null order by type desc`)
      .all(table);
    for (const { sql } of definitions) target.exec(String(sql));
  }
  const inserts = tables.map((table, index) => {
    const columns = Object.keys(rows[index]?.[0] ?? {});
    const quoted = columns.map((each) => `"${each}"`).join(', ');
    const places = `(${columns.map(() => '?').join(', ')})`;
    const perStatement = Math.min(MAX_EDITS_PER_PUSH, Math.floor(30_000 / columns.length));
    const statement = (n: number) =>
      target.prepare(`insert into ${table} (${quoted}) values ${Array<string>(n).fill(places).join(', ')}`);
    return { columns, perStatement, statement, whole: statement(perStatement) };
  });
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
  const took = performance.now() - begun;
  source.close();
  target.close();
  return took;
}

async function throughHttp(office: BackOffice, say: (line: string) => void): Promise<number> {
  const administrator = new OfficeClient(office.url);
  await administrator.setUp();
  const agent = await administrator.addAgent('Agent de mesure');
  const { code } = await administrator.codeFor(agent.id);
  const tablet = new OfficeClient(office.url);
  const session = await tablet.enrol(code, 'Tablette de mesure');
  if (!session.device) throw new Error('enrolling gave no device');
  const edits: readonly Edit[] = makeEdits(EDITS, session.device.id, agent.id);
  const begun = performance.now();
  for (let at = 0; at < edits.length; at += MAX_EDITS_PER_PUSH) {
    const body = { protocol: PROTOCOL, edits: edits.slice(at, at + MAX_EDITS_PER_PUSH) };
    const { receipts } = await tablet.json<Receipts>('POST', '/api/sync/push', body);
    const wrong = receipts.find((receipt) => receipt.result !== 'applied');
    if (wrong) throw new Error(`an edit was not applied: ${JSON.stringify(wrong)}`);
  }
  const took = performance.now() - begun;
  say(`HTTP: ${rounded(took, 0)} ms for ${edits.length} edits`);
  return took;
}

/** 10,000 edits through HTTP against the same rows in raw batched INSERTs with the same number of commits. */
export const push: Bench = async (say) => {
  const http: number[] = [];
  const raw: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const data = await mkdtemp(join(tmpdir(), 'sillage-bench-'));
    const office = await BackOffice.start(data);
    try {
      http.push(await throughHttp(office, say));
      await office.kill();
      raw.push(copyRows(join(data, 'sillage.sqlite'), join(data, 'raw.sqlite')));
      say(`raw: ${rounded(raw.at(-1) ?? 0, 0)} ms`);
    } finally {
      await office.kill();
      await rm(data, { recursive: true, force: true });
    }
  }
  const httpMs = median(http);
  const rawMs = median(raw);
  return {
    ratio: rounded(httpMs / rawMs),
    aim: 3,
    terms: { edits: EDITS, commits: EDITS / MAX_EDITS_PER_PUSH, httpMs: rounded(httpMs), rawMs: rounded(rawMs) },
  };
};
