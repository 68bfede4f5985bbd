import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { Store } from '../../src/backoffice/store/openStore.ts';
import { openStore } from '../../src/backoffice/store/openStore.ts';
import { always, atRest } from './invariants.ts';
import type { Step } from './steps.ts';
import { drain, finished } from './tasks.ts';
import { Simulation } from './world.ts';

/** Every so many steps it is looked at what must hold at each moment. */
const CHECKED = 5;

const TABLES = [
  'edits',
  'interventions',
  'conflicts',
  'photos',
  'departures',
  'feed_leaps',
  'sessions',
  'device_people',
  'devices',
  'codes',
  'people',
  'sectors',
  'organisations',
] as const;

/** Runs one simulation after the other, each on an empty database: the same seed makes the same ids again. */
export class Runner {
  readonly #folder: string;
  readonly #store: Store;

  private constructor(folder: string, store: Store) {
    this.#folder = folder;
    this.#store = store;
  }

  static async open(): Promise<Runner> {
    const folder = await mkdtemp(join(tmpdir(), 'sillage-simulate-'));
    const store = await finished(openStore({ dataFolder: folder }));
    // No power fails here: what a commit costs on the disk is not waited for.
    await sql`pragma synchronous = off`.execute(store.db);
    return new Runner(folder, store);
  }

  /** What is wrong after these steps of this seed; nothing where all holds. */
  async run(seed: number, steps: readonly Step[]): Promise<readonly string[]> {
    const found: string[] = [];
    const note = (what: string): void => {
      found.push(what);
    };
    let simulation: Simulation | null = null;
    try {
      await finished(this.#empty());
      simulation = await Simulation.begin(this.#store, seed);
      for (const [n, step] of steps.entries()) {
        await simulation.take(step);
        if (n % CHECKED !== 0) continue;
        // What is being written comes to its end first: only then it is known what was said.
        await drain();
        await finished(always(simulation, note));
        if (found.length > 0) return found;
      }
      await simulation.settleDown();
      do {
        await finished(always(simulation, note, true));
        await finished(atRest(simulation, note));
        // Nobody needed the pages that are frozen, and what they still do changes nothing.
      } while (found.length === 0 && (await simulation.thaw()));
    } catch (error) {
      note(error instanceof Error ? (error.stack ?? error.message) : String(error));
    } finally {
      simulation?.end();
      await drain();
    }
    return found;
  }

  /** SHA-256 of all that the back office has after a run, in hexadecimal: the same for the same steps of the same seed. */
  async digest(): Promise<string> {
    const rows = await finished(
      Promise.all(TABLES.map((table) => this.#store.db.selectFrom(table).selectAll().execute())),
    );
    return createHash('sha256').update(JSON.stringify(rows)).digest('hex');
  }

  /** As few of these steps as still go wrong: ever smaller runs of them are left out for good where that changes nothing. */
  async shrink(seed: number, steps: readonly Step[]): Promise<readonly Step[]> {
    let kept = steps;
    for (let size = Math.ceil(kept.length / 2); size >= 1; size = Math.floor(size / 2))
      for (let at = 0; at < kept.length;) {
        const fewer = kept.toSpliced(at, size);
        if ((await this.run(seed, fewer)).length > 0) kept = fewer;
        else at += size;
      }
    return kept;
  }

  async #empty(): Promise<void> {
    for (const table of TABLES) await this.#store.db.deleteFrom(table).execute();
  }

  async close(): Promise<void> {
    await finished(this.#store.close());
    await rm(this.#folder, { recursive: true, force: true });
  }
}
