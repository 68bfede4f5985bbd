import { PATHS } from '../../sync/protocol.ts';
import type { DeviceReport } from '../../sync/protocol.ts';
import type { Failure } from '../ask.ts';
import { ask } from '../ask.ts';
import type { Context } from '../context.ts';
import { countState, oldestWaiting } from '../read/delivery.ts';
import { EMPTY_LEDGER } from '../store/ledger.ts';
import { readMeta } from '../store/meta.ts';

/**
 * Tells the back office what is not sent yet, so that the supervisor sees it too. null, or why it could not: a report
 * that the back office will not have is no reason to wait with what the next round has to send.
 */
export async function report(context: Context): Promise<Failure | null> {
  const { database, environment, appVersion } = context;
  const ledger = (await readMeta(database, 'ledger')) ?? EMPTY_LEDGER;
  const body: DeviceReport = {
    pendingEdits: await countState(database, 'pending'),
    pendingPhotos: Math.max(0, ledger.photosMade - ledger.photosReceived),
    oldestPendingAt: await oldestWaiting(database),
    quarantined: await countState(database, 'quarantined'),
    persisted: (await environment.storage?.persisted?.()) ?? null,
    appVersion: appVersion.slice(0, 40),
  };
  const answer = await ask<null>(environment, { path: PATHS.report, method: 'POST', body, schema: null });
  return answer.ok || (answer.told && answer.status === 400) ? null : answer;
}
