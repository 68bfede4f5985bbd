import { Dexie } from 'dexie';
import type { Failure } from '../ask.ts';
import type { Context } from '../context.ts';
import { refreshSession } from '../session/session.ts';
import { readMeta, writeMeta } from '../store/meta.ts';
import { storageProblem } from '../store/storageProblem.ts';
import { failure, stateOf } from './failure.ts';
import { needsFeed } from './fieldView.ts';
import { housekeeping } from './housekeeping.ts';
import { pull } from './pull.ts';
import { plannedPush, push } from './push.ts';
import { readyPhotos } from './readyPhotos.ts';
import { refreshTerritory } from './refreshTerritory.ts';
import { report } from './report.ts';
import { sendPhotos } from './sendPhotos.ts';
import { say } from './syncMeta.ts';

/** Pushing and pulling that lead to each other (a restored back office) end after so many times. */
const MOST_TURNS = 5;
const LOOKED_AT = 100;

/** How far a round came: no answer, an answer of the back office, or something that is done for good. */
export type Reach = 'nothing' | 'answer' | 'progress';

/**
 * How a round ended: `failure` null when everything that could be done was done. `nextAt`: UTC ms at which something
 * is due.
 */
export type RoundEnd = { readonly failure: Failure | null; readonly nextAt: number | null; readonly reach: Reach };

type Reached = (reach: Reach) => void;

async function hasWork(context: Context): Promise<boolean> {
  return (await plannedPush(context, 1)).length > 0;
}

/** Edits: pushed, then pulled where the feed is wanted, until nothing is left to push now. */
async function exchange(context: Context, advanced: () => void): Promise<Failure | null> {
  const send = async (): Promise<Failure | null> => {
    await writeMeta(context.database, 'beat', context.environment.now());
    if (!(await hasWork(context))) return null;
    await say(context, 'sending', null, false);
    return push(context, advanced);
  };
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    const unsent = await send();
    // The feed is read anew, and what was lost is pushed again before what came after it.
    if (unsent && unsent.code !== 'epoch-changed') return unsent;
    if (await needsFeed(context)) {
      await say(context, 'receiving', null, true);
      const stopped = await pull(context, advanced, send);
      if (stopped) return stopped;
    }
    if (!(await hasWork(context))) return null;
  }
  return null;
}

async function steps(context: Context, reached: Reached): Promise<Failure | null> {
  const advanced = (): void => {
    reached('progress');
  };
  const signedOut = await refreshSession(context);
  // A session told in a way that this version does not know is still one: what it cannot read must not keep work here.
  const unread = signedOut?.code === 'answer-not-understood' && signedOut.status === 200;
  if (signedOut && !unread) return signedOut;
  reached('answer');
  // Maps open with it, at the desk as in the field: the first time it does not wait for all the records.
  if (!(await readMeta(context.database, 'territory'))) await refreshTerritory(context);
  const stopped = await exchange(context, advanced);
  if (stopped) return stopped;
  if ((await readyPhotos(context.database)).length > 0) await say(context, 'sending', null, true);
  const between = async (): Promise<Failure | null> => {
    await writeMeta(context.database, 'beat', context.environment.now());
    return (await hasWork(context)) ? exchange(context, advanced) : null;
  };
  const cut = await sendPhotos(context, between, advanced);
  if (cut) return cut;
  const unheard = await report(context);
  await refreshTerritory(context);
  await housekeeping(context);
  return unheard ?? signedOut;
}

/** What still waits for its next try: when that is, and why it waits. */
async function held({ database }: Context): Promise<{ readonly at: number; readonly code: string | null } | null> {
  const edits = await database.edits
    .where('[state+seq]')
    .between(['pending', Dexie.minKey], ['pending', Dexie.maxKey])
    .limit(LOOKED_AT)
    .toArray();
  const photos = await readyPhotos(database);
  const waits = [
    ...edits.map((row) => ({ at: row.retryAt, code: row.code })),
    ...photos.map((row) => ({ at: row.retryAt, code: row.problem })),
  ].filter((each) => each.at > 0);
  return waits.toSorted((a, b) => a.at - b.at)[0] ?? null;
}

/**
 * One round: session, edits, feed, photos, report. `forced`: even where the browser believes to be offline. `brief`:
 * edits and feed only, because something new was heard of.
 */
export async function round(context: Context, forced: boolean, brief = false): Promise<RoundEnd> {
  const { database, environment } = context;
  let reach: Reach = 'nothing';
  const reached: Reached = (how) => {
    reach = how;
  };
  try {
    if (!(await readMeta(database, 'session'))) return { failure: null, nextAt: null, reach };
    const run = (): Promise<Failure | null> => (brief ? exchange(context, () => undefined) : steps(context, reached));
    const failed = environment.online() || forced ? await run() : failure('offline');
    if (failed) {
      await say(context, stateOf(failed), failed.code, failed.told);
      return { failure: failed, nextAt: null, reach };
    }
    const waits = await held(context);
    const unread = await readMeta(database, 'unread');
    await say(context, 'idle', waits?.code ?? (unread ? 'record-not-understood' : null), true);
    return { failure: null, nextAt: waits?.at ?? null, reach };
  } catch (error) {
    const code = storageProblem(error) ?? 'internal-error';
    if (code === 'internal-error') environment.onBug(error);
    const failed = failure(code);
    // The disk that failed the round may fail this too; the next round says it then.
    await say(context, stateOf(failed), code, false).catch(() => undefined);
    return { failure: failed, nextAt: null, reach };
  }
}
