import type { Transaction } from 'kysely';
import type { Context } from '../http/context.ts';
import type { Schema } from '../store/schema.ts';

/**
 * Ends every session of a person or of a device at once, but for the one whose token hash is `kept`. The rows stay for a while: their secret still shows which
 * device a browser was, so that what it has not sent yet stays its own (see keepDevice.ts).
 */
export async function endSessions(
  context: Pick<Context, 'now'>,
  trx: Transaction<Schema>,
  organisation: string,
  of: 'person' | 'device',
  id: string,
  kept?: string,
): Promise<void> {
  const now = context.now();
  await trx
    .updateTable('sessions')
    .set({ expires_at: now })
    .where('organisation', '=', organisation)
    .where(of, '=', id)
    .where('expires_at', '>', now)
    .where('token_hash', '<>', kept ?? '')
    .execute();
}
