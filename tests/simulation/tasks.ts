/**
 * The event loop of a simulation. IndexedDB's tasks (fake-indexeddb asks `setImmediate` for them) and those of live
 * queries (Dexie asks `setTimeout`) wait in a queue that the simulation empties, one task after the other, so that the
 * same seed runs the same way. Import it before anything that brings fake-indexeddb.
 */

type Task = () => void;

const native = globalThis.setImmediate;
const nativeTimeout = globalThis.setTimeout;
const queue: Task[] = [];

/** Turns of Node's own loop without a new task after which nothing is left to come by itself. */
const IDLE_TURNS = 4;
const MOST_TASKS = 200_000;

function queued(call: (...values: unknown[]) => void, ...values: unknown[]): NodeJS.Immediate {
  queue.push(() => {
    call(...values);
  });
  return undefined as unknown as NodeJS.Immediate;
}

/** However long it was to wait: no real time passes here. */
function queuedLater(call: (...values: unknown[]) => void, _delay?: number, ...values: unknown[]): NodeJS.Timeout {
  const timer = { wanted: true };
  queue.push(() => {
    if (timer.wanted) call(...values);
  });
  return timer as unknown as NodeJS.Timeout;
}

function unqueue(timer: unknown): void {
  if (timer) (timer as { wanted: boolean }).wanted = false;
}

export function install(): void {
  globalThis.setImmediate = Object.assign(queued, { __promisify__: native.__promisify__ }) as typeof setImmediate;
  const { __promisify__ } = nativeTimeout;
  globalThis.setTimeout = Object.assign(queuedLater, { __promisify__ }) as typeof setTimeout;
  globalThis.clearTimeout = unqueue;
}

/** Lets every promise that is ready go on, and those that they make ready. */
function settled(): Promise<void> {
  return new Promise((resolve) => {
    process.nextTick(resolve);
  });
}

/** Lets Node's own loop turn once, which brings what no promise of ours does. */
function turned(): Promise<void> {
  return new Promise((resolve) => {
    native(resolve);
  });
}

/** Waits for something while the tasks that it needs run. */
export async function finished<T>(work: Promise<T>): Promise<T> {
  let done = false;
  const ended = work.finally(() => {
    done = true;
  });
  ended.catch(() => undefined);
  while (!done) await drain();
  return ended;
}

/** Runs at most `most` tasks; all there are, and those that they lead to, where none is given. Resolves to how many. */
export async function drain(most = Infinity): Promise<number> {
  let ran = 0;
  let idle = 0;
  while (idle < IDLE_TURNS && ran < most) {
    await settled();
    const task = queue.shift();
    if (!task) {
      await turned();
      idle += 1;
      continue;
    }
    idle = 0;
    ran += 1;
    if (ran > MOST_TASKS) throw new Error('the simulation never comes to rest');
    task();
  }
  return ran;
}
