import { randomFrom, type Random } from '../../src/backoffice/demo/random.ts';
import type { Store } from '../../src/backoffice/store/openStore.ts';
import type { Actor, Context } from '../../src/backoffice/http/context.ts';
import { Acts } from './acts.ts';
import { idFrom } from './idFrom.ts';
import { carry, type Fate, fateOf } from './network.ts';
import { Office } from './office.ts';
import { Rescues } from './rescues.ts';
import { same } from './same.ts';
import { isFocused, isInChunks, isRescued, isShared, type Step } from './steps.ts';
import { Supervisor } from './supervisor.ts';
import type { World } from './page.ts';
import { Tablet } from './tablet.ts';
import { drain, finished } from './tasks.ts';

const DECADE = 10 * 365 * 86_400_000;
const START = Date.UTC(2026, 4, 4, 8);
const MOST_TURNS = 400;
const MOST_IDLE = 50;
/** After everything was received, what the others changed last is still to come. */
const QUIET_ROUNDS = 2;
const MOST_ROUNDS = 8;

/** By how many milliseconds a tablet's clock is wrong. */
function shiftOf(random: Random): number {
  return random.chance(0.5) ? 0 : Math.round(random.between(-DECADE, DECADE));
}

/** Two to five tablets and their back office, with everything between them in the hands of one seed. */
export class Simulation {
  readonly office: Office;
  readonly tablets: readonly Tablet[];
  readonly bugs: unknown[];
  readonly #world: World;
  readonly #supervisor: Supervisor;
  readonly #acts: Acts;
  readonly #sectors: readonly string[];
  readonly #rescues: Rescues | null;
  #clock = START;

  private constructor(
    office: Office,
    tablets: readonly Tablet[],
    world: World,
    supervisor: Supervisor,
    acts: Acts,
    sectors: readonly string[],
    rescues: Rescues | null,
  ) {
    this.office = office;
    this.tablets = tablets;
    this.bugs = world.bugs;
    this.#world = world;
    this.#supervisor = supervisor;
    this.#acts = acts;
    this.#sectors = sectors;
    this.#rescues = rescues;
  }

  static async begin(store: Store, seed: number): Promise<Simulation> {
    const random = randomFrom(seed ^ 0x5bd1e995);
    let simulation: Simulation | null = null;
    const now = (): number => simulation?.now ?? START;
    const bugs: unknown[] = [];
    const context: Context = {
      store,
      dataFolder: '/nowhere',
      publicUrl: null,
      now,
      newId: () => idFrom(random, now()),
      onBug: (error) => bugs.push(error),
    };
    const office = await Office.open(context, isInChunks(seed));
    const sectors = [await office.addSector('Nord'), await office.addSector('Sud')];
    const world: World = { now, random, requests: [], bugs };
    const tablets: Tablet[] = [];
    const shared = isShared(seed);
    const mates = randomFrom(seed ^ 0x297a2d39);
    const count = random.whole(2, 5);
    for (let n = 0; n < count; n += 1) {
      const actor = await office.signIn('agent', random.chance(0.7) ? random.pick(sectors) : null);
      const shift = shiftOf(random);
      const mate = shared
        ? [await office.join(actor, idFrom(mates, START), mates.chance(0.5) ? actor.user.sector : mates.pick(sectors))]
        : [];
      tablets.push(new Tablet(world, `tablet ${String(n)}`, [actor, ...mate], shift));
    }
    const supervisor = new Supervisor(office, await office.signIn('supervisor', null), sectors);
    const desk = (): Promise<Actor & { readonly device: string }> => office.signIn('supervisor', null);
    const rescues = isRescued(seed) ? new Rescues(new Tablet(world, 'desk', [await desk()], 0), seed % 2 === 0) : null;
    simulation = new Simulation(office, tablets, world, supervisor, new Acts(isFocused(seed)), sectors, rescues);
    if (isInChunks(seed)) await finished(supervisor.fill(randomFrom(seed ^ 0x1f123bb5)));
    const between = randomFrom(seed ^ 0x3c6ef372);
    office.meanwhile = async () => {
      if (between.chance(0.2)) await supervisor.move(between);
    };
    for (const tablet of simulation.#everybody) {
      await simulation.#whole(tablet.start());
      // The first agent enrols last, and holds it.
      for (const { user } of tablet.crew.toReversed()) {
        tablet.take(user.id);
        await simulation.#delivered(tablet.page.device.enrol('CODE', tablet.name));
        if (shared && tablet !== rescues?.desk) await simulation.#delivered(tablet.page.device.syncNow());
      }
    }
    return simulation;
  }

  /** The tablets, and the browser of the desk. */
  get #everybody(): readonly Tablet[] {
    return this.#rescues ? [...this.tablets, this.#rescues.desk] : this.tablets;
  }

  get now(): number {
    return this.#clock;
  }

  async take(step: Step): Promise<void> {
    const random = randomFrom(step.seed);
    const tablet = this.tablets[step.tablet % this.tablets.length];
    if (!tablet) throw new Error('there are tablets');
    switch (step.what) {
      case 'record':
        this.#act(tablet, () => this.#acts.record(tablet, random));
        break;
      case 'edit':
        this.#act(tablet, () => this.#acts.edit(tablet, random));
        break;
      case 'comment':
        this.#act(tablet, () => this.#acts.comment(tablet, random));
        break;
      case 'status':
        this.#act(tablet, () => this.#acts.giveStatus(tablet, random));
        break;
      case 'settle':
        this.#act(tablet, () => this.#acts.settle(tablet, random));
        break;
      case 'sync':
        this.#begin(tablet, () => tablet.sync());
        break;
      case 'round':
        tablet.online = true;
        await this.#delivered(tablet.sync());
        break;
      case 'wire':
        tablet.online = random.chance(0.6);
        break;
      case 'network':
        await this.#whole(this.#carry(random, fateOf(random)));
        break;
      case 'arrive':
        await this.#whole(this.#carry(random, 'delivered', tablet));
        break;
      case 'hear':
        if (tablet.online) {
          const message = JSON.stringify(await this.office.feedState());
          for (const page of tablet.pages) page.hear(message);
        }
        break;
      case 'time':
        this.#pass(random.pick([500, 3_000, 20_000, 120_000, 900_000]));
        break;
      case 'kill':
        await this.#midway(tablet, random);
        await this.#restart(tablet);
        break;
      case 'full':
        await this.#midway(tablet, random);
        tablet.fail();
        break;
      case 'close':
        await this.#midway(tablet, random);
        tablet.close((from) => random.pick(from));
        break;
      case 'page':
        await this.#whole(tablet.turnPages(random.chance(0.3)));
        break;
      case 'freeze':
        await this.#midway(tablet, random);
        tablet.freeze();
        break;
      case 'clock':
        tablet.shift = shiftOf(random);
        break;
      case 'lose':
        await this.#whole(tablet.lose((from) => random.pick(from)));
        break;
      case 'image':
        await this.#whole(tablet.keepImage());
        break;
      case 'old-disk':
        await this.#midway(tablet, random);
        await this.#restart(tablet, () => tablet.putImage());
        break;
      case 'save':
        this.#act(tablet, () => this.#rescues?.save(tablet));
        break;
      case 'bring':
        this.#act(tablet, () => this.#rescues?.bring(tablet, random));
        break;
      case 'desk':
        if (this.#rescues) this.#act(this.#rescues.desk, () => this.#rescues?.bring(this.#rescues.desk, random));
        break;
      case 'erase':
        await this.#midway(tablet, random);
        await this.#restart(tablet, () => tablet.erase());
        break;
      case 'move':
        await this.#supervisor.move(random);
        break;
      case 'judge':
        await this.#supervisor.judge(random);
        break;
      case 'arbitrate':
        await this.#supervisor.arbitrate(random);
        break;
      case 'reassign':
        await this.#reassign(tablet, random);
        break;
      case 'remove':
        await this.#supervisor.remove(random);
        break;
      case 'switch':
        this.#act(tablet, () => this.#acts.switch(tablet, random, random.pick(tablet.crew).user.id));
        break;
      case 'hand-on':
        this.#act(tablet, () => this.#acts.handOn(tablet, random));
        break;
      case 'expire':
        this.office.expire(tablet.actor.device);
        break;
      case 'together':
        await this.#whole(Promise.all([this.#carry(random, fateOf(random)), this.#carry(random, fateOf(random))]));
        break;
      case 'back-up':
        await this.office.backUp();
        if (random.chance(0.5)) await this.office.start(random);
        break;
      case 'restore':
        await this.office.restore(random);
        break;
    }
    // Sometimes the next thing happens while this one is still being written.
    await drain(random.chance(0.3) ? random.whole(0, 40) : Infinity);
  }

  /** Lets everything that was begun come to its end, with a network that works. */
  async settleDown(): Promise<void> {
    // A handover that is still being written would be noted after the enrolment that undoes it.
    await drain();
    for (const tablet of this.tablets) {
      tablet.online = true;
      tablet.handed = null;
      await this.#signInAgain(tablet);
    }
    // Before the tablets woke up or after, once or twice.
    if (this.#rescues?.early === true) await this.#delivered(this.#rescues.bringAll());
    await this.#comeToRest();
    if (!this.#rescues) return;
    await this.#delivered(this.#rescues.bringAll());
    await this.#comeToRest();
  }

  /** Pages that got no time all the while go on where they were, at rest. Resolves to whether there were any. */
  async thaw(): Promise<boolean> {
    const frozen = this.tablets.flatMap(({ pages }) => pages).filter(({ life }) => life.frozen);
    for (const { life } of frozen) life.frozen = false;
    if (frozen.length > 0) await this.#comeToRest();
    return frozen.length > 0;
  }

  async #signInAgain(tablet: Tablet): Promise<void> {
    const { device } = tablet.page;
    const erased = (await finished(tablet.holder())) === undefined;
    const back = await this.#delivered(device.comeBack());
    if (erased && !back && !this.office.isExpired(tablet.actor.device))
      this.bugs.push(new Error(`${tablet.name} was erased, and does not sign in by itself`));
    if (back || (!erased && !this.office.isExpired(tablet.actor.device))) return;
    tablet.erased = false;
    await this.#delivered(device.enrol('CODE', tablet.name));
  }

  async #comeToRest(): Promise<void> {
    const random = randomFrom(1);
    let quiet = 0;
    for (let round = 0; round < MOST_ROUNDS && quiet < QUIET_ROUNDS; round += 1) {
      const before = await this.office.feedState();
      // Beyond every back-off that can be waiting. Timers would only have each of them do it twice.
      this.#clock += 3_700_000;
      for (const { page } of this.tablets) void page.device.syncNow();
      for (let turn = 0; turn < MOST_TURNS; turn += 1) {
        await drain();
        if (this.#world.requests.every(({ life }) => life.frozen)) break;
        if (turn === MOST_TURNS - 1) throw new Error('the tablets never stop asking');
        await this.#whole(this.#carry(random, 'delivered'));
      }
      // Others go on changing records while chunks are written for whoever reads everything anew.
      quiet = this.#nothingWaits() && same(before, await this.office.feedState()) ? quiet + 1 : 0;
    }
  }

  end(): void {
    for (const tablet of this.#everybody) tablet.kill();
  }

  #nothingWaits(): boolean {
    return this.tablets.every(
      (tablet) =>
        tablet.rows('edits').every(({ state }) => state !== 'pending' && state !== 'acked') &&
        tablet.rows('photos').every(({ unsent }) => unsent !== 1),
    );
  }

  /** One of the requests under way (of this tablet), picked by chance, meets its fate. */
  async #carry(random: Random, fate: Fate, tablet?: Tablet): Promise<void> {
    const { requests } = this.#world;
    const these = requests.filter(({ life, tablet: by }) => !life.frozen && (!tablet || by === tablet));
    if (these.length === 0) return;
    const request = random.pick(these);
    requests.splice(requests.indexOf(request), 1);
    if (!request.life.alive) return;
    await carry(this.office, request, request.tablet.online ? fate : 'request-lost', random);
  }

  #pass(milliseconds: number): void {
    this.#clock += milliseconds;
    for (const page of this.#everybody.flatMap((tablet) => tablet.pages)) page.pass(this.#clock);
  }

  /** To the middle of whatever it does, which often is to take in what just arrived. */
  async #midway(tablet: Tablet, random: Random): Promise<void> {
    if (random.chance(0.7)) await this.#whole(this.#carry(random, 'delivered', tablet));
    await drain(random.whole(0, 60));
  }

  /** The tablet is killed and started again; meanwhile something happens to its disk. */
  async #restart(tablet: Tablet, meanwhile?: () => Promise<void>): Promise<void> {
    tablet.kill();
    await drain();
    if (meanwhile) await this.#whole(meanwhile());
    await this.#whole(tablet.start());
  }

  /** Something that an agent does who is signed in. */
  #act(tablet: Tablet, act: () => Promise<void> | undefined): void {
    this.#begin(tablet, async () => {
      if (await tablet.holder()) await act();
    });
  }

  /** Something that an agent does, not waited for: the tablet may be killed in the middle of it. */
  #begin(tablet: Tablet, act: () => Promise<void>): void {
    const { life } = tablet.page;
    act().catch((error: unknown) => {
      if (life.alive) this.bugs.push(error);
    });
  }

  /** Waits for something while tasks run, and for nothing beyond it: the tablets may be in the middle of a write. */
  async #whole<T>(work: Promise<T>): Promise<T> {
    let done = false;
    const ended = work.finally(() => {
      done = true;
    });
    ended.catch(() => undefined);
    for (let idle = 0; !done;) {
      idle = (await drain(1)) === 0 ? idle + 1 : 0;
      if (idle > MOST_IDLE) throw new Error('something waits for what never comes');
    }
    return ended;
  }

  /** Waits for something that asks the back office, over a network that works. */
  async #delivered<T>(work: Promise<T>): Promise<T> {
    let done = false;
    const ended = work.finally(() => {
      done = true;
    });
    ended.catch(() => undefined);
    const random = randomFrom(1);
    while (!done) {
      await drain();
      await this.#whole(this.#carry(random, 'delivered'));
    }
    return ended;
  }

  /** An administrator gives an agent another sector, or all of them. */
  async #reassign(tablet: Tablet, random: Random): Promise<void> {
    const sector = random.pick([...this.#sectors, null]);
    tablet.reassign(sector);
    await this.office.reassign(tablet.actor.user.id, sector);
  }
}
