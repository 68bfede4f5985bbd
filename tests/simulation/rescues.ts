import type { Random } from '../../src/backoffice/demo/random.ts';
import { CUT, heldBy } from './plainSeal.ts';
import type { Tablet } from './tablet.ts';

const PHRASE = 'whole';

/** Ids of edits and hashes of photos that the back office is not known to have. */
async function unsentOf({ look }: Tablet): Promise<readonly string[]> {
  const edits = (await look.edits.toArray()).filter(({ state }) => state !== 'confirmed');
  const photos = await look.photos.where('unsent').equals(1).toArray();
  return [...edits.map(({ id }) => id), ...photos.map(({ sha256 }) => sha256)];
}

/** Rescue files: written on tablets, and brought by their agents or at the desk. */
export class Rescues {
  readonly desk: Tablet;
  /** Whether the files are brought before the tablets wake up. */
  readonly early: boolean;
  readonly #files: Blob[] = [];

  constructor(desk: Tablet, early: boolean) {
    this.desk = desk;
    this.early = early;
  }

  /** An agent saves what waits on a file. From now on it is safe, whatever happens to the tablet. */
  async save(tablet: Tablet): Promise<void> {
    const { device, life } = tablet.page;
    const before = await unsentOf(tablet);
    const file = await device.rescueFile(PHRASE);
    if (!life.alive) return;
    this.#files.push(file);
    const { edits, photos } = heldBy(file);
    const held = new Set([...edits.map(({ id }) => id), ...photos]);
    const after = new Set(await unsentOf(tablet));
    const lacking = before.find((id) => after.has(id) && !held.has(id) && !tablet.lost.has(id));
    if (lacking !== undefined) throw new Error(`a rescue file of ${tablet.name} lacks ${lacking}`);
    for (const edit of edits) tablet.inFiles.set(edit.id, edit);
    for (const sha256 of photos) tablet.photosInFiles.add(sha256);
  }

  /** Somebody opens one of the files, which may be cut. */
  async bring(tablet: Tablet, random: Random): Promise<void> {
    if (this.#files.length === 0) return;
    await tablet.page.device.bringRescue(random.pick(this.#files), random.chance(0.2) ? CUT : PHRASE, () => undefined);
  }

  /** The desk brings them all, whole. */
  async bringAll(): Promise<void> {
    for (const file of this.#files) {
      const outcome = await this.desk.page.device.bringRescue(file, PHRASE, () => undefined);
      if (!outcome.ok) throw new Error(`a rescue file is not taken: ${outcome.code}`);
    }
  }
}
