import type { Random } from '../../src/backoffice/demo/random.ts';
import type { Actor } from '../../src/backoffice/http/context.ts';
import type { Schema } from '../../src/backoffice/store/schema.ts';
import { conflictOf } from '../../src/backoffice/sync/conflictOf.ts';
import { applyEdits } from '../../src/backoffice/sync/applyEdits.ts';
import { settleEdit, statusEdit } from '../../src/app/supervise/detail/deskEdits.ts';
import type { DetailResponse } from '../../src/device/desk/wireTypes.ts';
import type { Edit, Versioned } from '../../src/domain/edit.ts';
import { idFrom } from './idFrom.ts';
import type { Office } from './office.ts';
import { LATER } from './officeInvariants.ts';

const POINT = { lat: 46.58, lon: 0.34, accuracy: 5, source: 'gps' } as const;

type Change = Pick<Edit, 'id' | 'intervention' | 'kindVersion' | 'baseRev' | 'patch'> & Partial<Edit>;

/** Somebody at the desk, whose changes need no network. */
export class Supervisor {
  readonly #office: Office;
  readonly #actor: Actor & { readonly device: string };
  readonly #sectors: readonly string[];
  #seq = 0;
  #doing: Promise<void> = Promise.resolve();

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

  /** Checks or sends back, sometimes on a page that was opened before an agent's last change of status. */
  judge(random: Random): Promise<void> {
    const late = random.chance(0.6);
    return this.#change(random, ({ body, rev }) => {
      const { intervention } = JSON.parse(body) as Versioned;
      const { fields, trail } = intervention;
      const [before, last] = trail.slice(-2);
      const status = late && before && last?.author !== this.#actor.user.id ? before.status : fields['status'];
      const next = random.pick(['controle', 'en_cours', 'planifie'].filter((each) => each !== status));
      const seen = { rev, intervention: { ...intervention, fields: { ...fields, status } } };
      return statusEdit(seen as unknown as DetailResponse, next, {}, this.#office.context.now());
    });
  }

  /** Says which of two values stays. */
  async arbitrate(random: Random): Promise<void> {
    const open = (await this.#office.rows('conflicts')).filter((row) => row.settled_at === null);
    if (open.length === 0) return;
    const conflict = conflictOf(random.pick(open));
    const chosen = random.pick(['kept', 'offered'] as const);
    await this.#change(
      random,
      ({ body, rev }) => {
        const { intervention } = JSON.parse(body) as Versioned;
        return settleEdit({ rev, intervention } as unknown as DetailResponse, conflict, chosen);
      },
      conflict.intervention,
    );
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
      const fields = {
        status: 'en_cours',
        priority: 'normal',
        createdAt: now(),
        point: POINT,
        sector,
        [LATER]: 'kept',
      };
      const patch = Object.fromEntries(
        Object.entries(fields).map(([field, value]) => [field, { old: null, new: value }]),
      );
      const [id, intervention] = [idFrom(random, now()), idFrom(random, now())];
      await this.#send({ id, intervention, kindVersion: 1, baseRev: 0, patch });
    }
  }

  /** Changes a record (this one), as it stands now: one change after the other, for nobody disagrees with themselves. */
  #change(
    random: Random,
    change: (row: Schema['interventions']) => Partial<Edit>,
    which: string | null = null,
  ): Promise<void> {
    const done = this.#doing.then(() => this.#changeNow(random, change, which));
    this.#doing = done.catch(() => undefined);
    return done;
  }

  async #changeNow(
    random: Random,
    change: (row: Schema['interventions']) => Partial<Edit>,
    which: string | null,
  ): Promise<void> {
    const rows = (await this.#office.rows('interventions')).filter((row) => which === null || row.id === which);
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
