import { Dexie } from 'dexie';
import { backoff } from '../../sync/backoff.ts';
import type { OutboxEdit } from '../../sync/outbox.ts';
import { planPush } from '../../sync/planPush.ts';
import { MAX_EDITS_PER_PUSH, PATHS, PROTOCOL, pushReplySchema } from '../../sync/protocol.ts';
import { readReceipts } from '../../sync/readReceipts.ts';
import type { Failure } from '../ask.ts';
import { ask } from '../ask.ts';
import type { Context } from '../context.ts';
import { heardOf } from '../store/heard.ts';
import { failure } from './failure.ts';
import { takeReceipts } from './takeReceipts.ts';

/** Pending edits looked at to make one request. */
const WINDOW = 2_000;

export async function plannedPush({ database, environment }: Context, max: number): Promise<readonly OutboxEdit[]> {
  const pending = await database.edits
    .where('[state+seq]')
    .between(['pending', Dexie.minKey], ['pending', Dexie.maxKey])
    .limit(WINDOW)
    .toArray();
  return planPush(pending, environment.now(), max);
}

/** Whether the request, not the moment, is at fault: a smaller one may pass. */
function isAboutTheRequest({ status, told }: Failure): boolean {
  return status === 413 || (status === 400 && told);
}

/** Sets one edit aside that the back office will not even read; the others pass. */
async function setAside(context: Context, row: OutboxEdit, { code, status, told }: Failure): Promise<void> {
  const { environment } = context;
  // Only the back office itself can say that it is for good; a proxy in between may be put right.
  if (status === 413 && told && code === 'request-too-large') {
    await takeReceipts(context, [row], { epoch: '', receipts: [{ id: row.id, result: 'rejected', code }] }, []);
    return;
  }
  const tries = row.tries + 1;
  const retryAt = environment.now() + backoff(tries, environment.random());
  await context.database.edits.update(row.id, { tries, retryAt, code });
}

/** Pushes until nothing is left to push now; `advanced` is told of each success. null, or why it stopped. */
export async function push(context: Context, advanced: () => void): Promise<Failure | null> {
  let max = MAX_EDITS_PER_PUSH;
  for (;;) {
    const plan = await plannedPush(context, max);
    const [first] = plan;
    if (!first) return null;
    const heard = await heardOf(context.database);
    const answer = await ask(context.environment, {
      path: PATHS.push,
      method: 'POST',
      body: {
        protocol: PROTOCOL,
        ...(heard ? { epoch: heard.epoch, heard: heard.versions } : {}),
        edits: plan.map((row) => row.edit),
      },
      schema: pushReplySchema,
    });
    if (answer.ok) {
      const ids = plan.map((row) => row.id);
      const receipts = readReceipts(ids, answer.value.receipts);
      // An answer about other edits than ours would be asked for again without end.
      const response = { epoch: answer.value.epoch, receipts: [...receipts] };
      if ((await takeReceipts(context, plan, response, heard?.versions ?? [])) === 0)
        return failure('answer-not-understood');
      if (receipts.some((receipt) => receipt.result !== 'retry')) advanced();
    } else if (!isAboutTheRequest(answer)) {
      return answer;
    } else if (plan.length > 1) {
      max = Math.floor(plan.length / 2);
    } else {
      await setAside(context, first, answer);
    }
  }
}
