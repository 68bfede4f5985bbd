import type { Random } from '../../src/backoffice/demo/random.ts';
import { holds } from '../../src/domain/condition.ts';
import type { FieldValue, PhotoRef } from '../../src/domain/intervention.ts';
import { graffiti } from '../../src/domain/kinds/graffiti.ts';
import { maySetStatus } from '../../src/domain/permissions.ts';
import type { Device, Outcome } from '../../src/device/device.ts';
import type { Tablet } from './tablet.ts';

type Fields = { readonly [field: string]: FieldValue };

const VALUES = {
  support: ['pierre', 'brique', 'beton', 'metal', 'bois'],
  inscription: ['tag', 'graff', 'affichage'],
  technique: ['hydrogommage', 'solvant', 'chaux'],
  address: ['1 rue Carnot', '2 rue Carnot', '3 place d’Armes'],
  owner: ['public', 'prive'],
  offensive: ['non', 'raciste'],
} as const;
/** What an agent fills in where a status asks for it. */
const ASKED: { readonly [field: string]: readonly FieldValue[] } = {
  ...VALUES,
  authorisation: ['convention'],
  surface_m2: [2, 3],
  result: ['efface', 'partiel'],
  reason: ['pluie', 'gel'],
  transferred_to: ['la région'],
};
const POINT = { lat: 46.58, lon: 0.34, accuracy: 5, source: 'gps' } as const;
const TAKEN_AT = Date.UTC(2026, 4, 4, 8);
const STATUSES = graffiti.statuses.map(({ value }) => value).filter((value) => maySetStatus(graffiti, value, 'agent'));
/** Only a supervisor gives it: from an agent the back office refuses it. */
export const BEYOND = 'controle';

/** Why a handover may fail: the disk, or it was erased with the crew on it. */
const NO_HANDOVER: ReadonlySet<string> = new Set(['storage-full', 'storage-closed', 'agent-not-here']);

/** What is lacking for the status, filled in. */
function lacking(fields: Fields, random: Random): Fields {
  const { status } = fields;
  const asked = graffiti.fields.filter(
    ({ name, when, requiredIn }) =>
      (fields[name] ?? null) === null && requiredIn?.some((each) => each === status) && holds(when, fields),
  );
  return Object.fromEntries(asked.map(({ name }) => [name, random.pick(ASKED[name] ?? [])]));
}

/** What agents do on their tablets. A tablet may be killed in the middle of any of it. */
export class Acts {
  readonly #focused: boolean;

  /** `focused`: all of them on one record. */
  constructor(focused: boolean) {
    this.#focused = focused;
  }

  async #promise(tablet: Tablet, work: () => Promise<Outcome<unknown>>, photos: readonly string[] = []) {
    const { life } = tablet.page;
    const before = new Set((await tablet.look.edits.toArray()).map((row) => row.id));
    const { closings } = tablet;
    const outcome = await work();
    if (!life.alive) return;
    if (!outcome.ok) {
      if (outcome.code === 'storage-closed' && tablet.closings - closings < 2)
        throw new Error(`${tablet.name} bothers its agent with a database that closed once`);
      return;
    }
    for (const row of await tablet.look.edits.toArray()) if (!before.has(row.id)) tablet.promised.set(row.id, row.edit);
    for (const sha256 of photos) tablet.promisedPhotos.add(sha256);
  }

  /** Sometimes finished on the spot, and sometimes with a status that is not the agent's to give. */
  async record(tablet: Tablet, random: Random): Promise<void> {
    const { device } = tablet.page;
    const draft = await device.newDraft('graffiti');
    const photos = random.chance(0.4) ? await this.#photo(device, draft.id, random, 'before') : [];
    const fields: { [field: string]: FieldValue } = { ...draft.fields, point: POINT };
    for (const [field, values] of Object.entries(VALUES)) if (random.chance(0.6)) fields[field] = random.pick(values);
    if (random.chance(0.2)) fields['status'] = 'fait';
    else if (random.chance(0.03)) fields['status'] = BEYOND;
    await this.#promise(
      tablet,
      () =>
        device.finish({
          draft: draft.id,
          fields: { ...fields, ...lacking(fields, random) },
          photos,
          comments: [],
        }),
      photos.map((photo) => photo.sha256),
    );
  }

  async #photo(device: Device, draft: string, random: Random, role: 'before' | 'after'): Promise<readonly PhotoRef[]> {
    const bytes = Uint8Array.from(random.bytes(random.whole(1, 60)));
    const file = new File([bytes], 'photo.jpg', { type: 'image/jpeg', lastModified: TAKEN_AT });
    const kept = await device.keepPhoto(draft, file, role, null);
    return kept.ok ? [kept.value] : [];
  }

  async #some(tablet: Tablet, random: Random, conflicts: boolean) {
    const records = (await tablet.look.records.toArray()).filter((row) => !conflicts || row.conflicts.length > 0);
    if (records.length === 0) return null;
    return this.#focused ? (records.toSorted((a, b) => (a.id < b.id ? -1 : 1))[0] ?? null) : random.pick(records);
  }

  /** Sometimes the form stays open, and is gone on with later. */
  async edit(tablet: Tablet, random: Random): Promise<void> {
    const { device } = tablet.page;
    const record = await this.#some(tablet, random, false);
    if (!record) return;
    const opened = await device.editDraft(record.id);
    if (!opened.ok) return;
    const fields: { [field: string]: FieldValue } = { ...opened.value.fields };
    for (const [field, values] of Object.entries(VALUES)) if (random.chance(0.4)) fields[field] = random.pick(values);
    if (random.chance(0.25)) fields['status'] = random.pick(STATUSES);
    const { id, photos } = opened.value;
    const added = random.chance(0.15) ? await this.#photo(device, id, random, 'after') : [];
    const filled = { ...fields, ...lacking(fields, random) };
    if (random.chance(0.2)) {
      await device.keepDraft({ ...opened.value, fields: filled });
      return;
    }
    await this.#promise(
      tablet,
      () => device.finish({ draft: id, fields: filled, photos: [...photos, ...added], comments: [] }),
      added.map((photo) => photo.sha256),
    );
  }

  /** One tap, without a form. */
  async giveStatus(tablet: Tablet, random: Random): Promise<void> {
    const { device } = tablet.page;
    const record = await this.#some(tablet, random, false);
    if (!record) return;
    const status = random.pick(STATUSES);
    const filled = lacking({ ...record.intervention.fields, status }, random);
    await this.#promise(tablet, () => device.change(record.id, { fields: { status, ...filled } }));
  }

  async comment(tablet: Tablet, random: Random): Promise<void> {
    const { device } = tablet.page;
    const record = await this.#some(tablet, random, false);
    if (!record) return;
    await this.#promise(tablet, () => device.change(record.id, { comment: `Vu ${String(random.whole(0, 99))}` }));
  }

  async settle(tablet: Tablet, random: Random): Promise<void> {
    const { device } = tablet.page;
    const record = await this.#some(tablet, random, true);
    if (!record) return;
    const statuses = record.conflicts.filter((each) => each.field === 'status');
    const conflict = random.pick(random.chance(0.5) && statuses.length > 0 ? statuses : record.conflicts);
    const value = random.chance(0.5) ? conflict.kept : conflict.offered;
    await this.#promise(tablet, () => device.change(record.id, { settle: { conflict: conflict.id, value } }));
  }

  async handOn(tablet: Tablet, random: Random): Promise<void> {
    const holder = await tablet.holder();
    const next = tablet.crew.find((each) => each.user.id !== holder);
    if (next) await this.switch(tablet, random, next.user.id);
  }

  /** The tablet is handed to one of its agents, perhaps with a form open. */
  async switch(tablet: Tablet, random: Random, id: string): Promise<void> {
    const { device, life } = tablet.page;
    if (random.chance(0.4)) await device.newDraft('graffiti');
    tablet.handing += 1;
    const outcome = await device.switchAgent(id);
    if (!life.alive) return;
    tablet.handing -= 1;
    if (outcome.ok) tablet.handed = id;
    else if (!NO_HANDOVER.has(outcome.code) || (outcome.code === 'agent-not-here' && !tablet.rewound))
      throw new Error(outcome.code);
  }
}
