import type { Random } from '../../src/backoffice/demo/random.ts';
import type { Actor } from '../../src/backoffice/http/context.ts';
import type { Schema } from '../../src/backoffice/store/schema.ts';
import { applyEdits } from '../../src/backoffice/sync/applyEdits.ts';
import type { Edit } from '../../src/domain/edit.ts';
import { idFrom } from './idFrom.ts';
import type { Office } from './office.ts';

const POINT = { lat: 46.58, lon: 0.34, accuracy: 5, source: 'gps' } as const;

type Change = Pick<Edit, 'id' | 'intervention' | 'kindVersion' | 'baseRev' | 'patch'> & Partial<Edit>;

/** Somebody at the desk, whose changes need no network. */
export class Supervisor {
  readonly #office: Office;
  readonly #actor: Actor & { readonly device: string };
  readonly #sectors: readonly string[];
  #seq = 0;

  constructor(office: Office, actor: Actor & { readonly device: string }, sectors: readonly string[]) {
    this.#office = office;
    this.#actor = actor;
    this.#sectors = sectors;
  }

  /** Gives a record to another sector, or to all of them. */
  move(random: Random): Promise<void> {
    return this.#change(random, (row) => ({
      patch: { sector: { old: row.sector, new: random.pick([...this.#sectors, null]) } },
    }));
  }

  /** Sometimes on a page that was opened a while ago. */
  remove(random: Random): Promise<void> {
    const late = random.chance(0.4) ? random.whole(1, 3) : 0;
    return this.#change(random, (row) => ({ patch: {}, remove: true, baseRev: Math.max(1, row.rev - late) }));
  }

  /** Interventions that were there before the tablets: their first sync has something to bring. */
  async fill(random: Random): Promise<void> {
    const { now } = this.#office.context;
    for (let left = random.whole(4, 12); left > 0; left -= 1) {
      const sector = random.pick([...this.#sectors, null]);
      // A field that only a newer app knows is there too.
      const fields = { status: 'en_cours', priority: 'normal', createdAt: now(), point: POINT, sector, later: 'kept' };
      const patch = Object.fromEntries(
        Object.entries(fields).map(([field, value]) => [field, { old: null, new: value }]),
      );
      const [id, intervention] = [idFrom(random, now()), idFrom(random, now())];
      await this.#send({ id, intervention, kindVersion: 1, baseRev: 0, patch });
    }
  }

  /** Changes a record, as it stands now. */
  async #change(random: Random, change: (row: Schema['interventions']) => Partial<Edit>): Promise<void> {
    const rows = await this.#office.rows('interventions');
    if (rows.length === 0) return;
    const row = random.pick(rows);
    const { id: intervention, kind_version: kindVersion, rev: baseRev } = row;
    const id = idFrom(random, this.#office.context.now());
    await this.#send({ id, intervention, kindVersion, baseRev, patch: {}, ...change(row) });
  }

  async #send(what: Change): Promise<void> {
    const { context } = this.#office;
    const { user, device } = this.#actor;
    this.#seq += 1;
    const sent = { device, seq: this.#seq, author: user.id, at: context.now(), offsetMin: 60, kind: 'graffiti' };
    await applyEdits(context, this.#actor, device, [{ ...sent, ...what }]);
  }
}
