import type { Transaction } from 'kysely';
import type { Context } from '../http/context.ts';
import type { Schema } from '../store/schema.ts';
import { cancelCodes } from './code.ts';
import { endSessions } from './endSessions.ts';

export type NewPassword = {
  readonly organisation: string;
  readonly person: string;
  /** Argon2id hash, as text. */
  readonly hash: string;
  /** Hash that it takes the place of; left out: whatever stands there. */
  readonly before?: string | null;
  /** Token hash of the session that goes on; left out: none does. */
  readonly keptSession?: string;
};

/**
 * Gives a person another password: whoever signed in with the one before, or still holds a code, is out. False where
 * another than `before` stood there.
 */
export async function setPassword(
  context: Pick<Context, 'now'>,
  trx: Transaction<Schema>,
  { organisation, person, hash, before, keptSession }: NewPassword,
): Promise<boolean> {
  const set = await trx
    .updateTable('people')
    .set({ password_hash: hash })
    .where('organisation', '=', organisation)
    .where('id', '=', person)
    .$if(before !== undefined, (query) => query.where('password_hash', '=', before ?? null))
    .returning('id')
    .executeTakeFirst();
  if (!set) return false;
  await cancelCodes(trx, organisation, person);
  await endSessions(context, trx, organisation, 'person', person, keptSession);
  return true;
}
