import { PATHS, pulledPageSchema } from '../../sync/protocol.ts';
import type { Failure } from '../ask.ts';
import { ask } from '../ask.ts';
import type { Context } from '../context.ts';
import { firstSyncOf } from '../store/firstSync.ts';
import { heardOf } from '../store/heard.ts';
import { readMeta } from '../store/meta.ts';
import { askChunk } from './askChunk.ts';
import { failure } from './failure.ts';
import { askAnew, takeChunk } from './takeChunk.ts';
import { takeOffer, takePage } from './takePage.ts';
import { readAgain } from './unread.ts';

type Step = Failure | 'more' | 'offer' | 'chunk' | 'chunk-gone' | 'ended';

/** The next page of the feed, or the offer of chunks instead. */
async function pullPage(context: Context): Promise<Step> {
  const { database, environment } = context;
  const cursor = await readMeta(database, 'cursor');
  const heard = await heardOf(database);
  const said = heard?.versions ?? [];
  const query = new URLSearchParams({
    ...(heard ? { epoch: heard.epoch, heard: said.join() } : {}),
    ...(cursor ? { epoch: cursor.epoch, scope: cursor.scope, version: String(cursor.version) } : {}),
    chunks: '1',
  });
  const answer = await ask(environment, { path: `${PATHS.pull}?${query.toString()}`, schema: pulledPageSchema });
  if (!answer.ok) return answer;
  const page = answer.value;
  const { offer } = page;
  if (offer) return (await takeOffer(context, cursor, said, { ...page, offer })) ? 'offer' : 'ended';
  if (!(await takePage(context, cursor, said, page)) || !page.more) return 'ended';
  // A feed that says "more" and does not move on would be asked for ever.
  const stands = page.rows.length === 0 && page.cursor.version === (cursor?.version ?? -1);
  return stands ? failure('answer-not-understood') : 'more';
}

async function pullChunk(context: Context, sha256: string, between: () => Promise<Failure | null>): Promise<Step> {
  const stopped = await between();
  if (stopped?.code === 'epoch-changed') {
    // What a back office of before a restore had offered counts no more.
    await context.database.meta.delete('firstSync');
    return 'offer';
  }
  if (stopped) return stopped;
  const answer = await askChunk(context.environment, sha256);
  if (answer.ok) {
    await takeChunk(context, sha256, answer.value);
    return 'chunk';
  }
  if (answer.code !== 'chunk-gone') return answer;
  await askAnew(context);
  return 'chunk-gone';
}

/**
 * Pulls page after page, or chunk after chunk of a first sync, until there is no more. null, or why it stopped.
 * `advanced` is told of each that another one follows: what a busy feed brings at its end says nothing of what else
 * fails. `between` sends what was made meanwhile.
 */
export async function pull(
  context: Context,
  advanced: () => void,
  between: () => Promise<Failure | null>,
): Promise<Failure | null> {
  await readAgain(context);
  let gone = 0;
  for (;;) {
    const chunk = (await firstSyncOf(context.database))?.waiting[0];
    const step = chunk ? await pullChunk(context, chunk.sha256, between) : await pullPage(context);
    if (step === 'ended') return null;
    if (typeof step === 'object') return step;
    if (step === 'chunk-gone') gone += 1;
    // Offered and gone, again and again: a disk that keeps nothing.
    if (gone > 1) return failure('chunk-gone');
    if (step === 'chunk') gone = 0;
    // An offer is nothing yet.
    if (step === 'chunk' || step === 'more') advanced();
  }
}
