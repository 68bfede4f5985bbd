import { PATHS, pulledPageSchema } from '../../sync/protocol.ts';
import type { Failure } from '../ask.ts';
import { ask } from '../ask.ts';
import type { Context } from '../context.ts';
import { readMeta } from '../store/meta.ts';
import { failure } from './failure.ts';
import { takePage } from './takePage.ts';
import { readAgain } from './unread.ts';

/**
 * Pulls page after page until there is no more. null, or why it stopped. `advanced` is told of each page that another
 * one follows: what a busy feed brings at its end says nothing of what else fails.
 */
export async function pull(context: Context, advanced: () => void): Promise<Failure | null> {
  const { database, environment } = context;
  await readAgain(context);
  for (;;) {
    const cursor = await readMeta(database, 'cursor');
    const query = new URLSearchParams(
      cursor ? { epoch: cursor.epoch, scope: cursor.scope, version: String(cursor.version) } : {},
    );
    const answer = await ask(environment, { path: `${PATHS.pull}?${query.toString()}`, schema: pulledPageSchema });
    if (!answer.ok) return answer;
    const page = answer.value;
    const taken = await takePage(context, cursor, page);
    if (!taken) return null;
    if (!page.more) return null;
    // A feed that says "more" and does not move on would be asked for ever.
    if (page.rows.length === 0 && page.cursor.version === (cursor?.version ?? -1))
      return failure('answer-not-understood');
    advanced();
  }
}
