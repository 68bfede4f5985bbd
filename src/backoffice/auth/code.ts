import { randomInt } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { Actor, Context } from '../http/context.ts';
import type { Schema } from '../store/schema.ts';
import { tokenHash } from './token.ts';

/** Crockford's 32: read aloud in the rain, I, L, O and U cannot be taken for 1, 0 and V. 8 characters make 40 bits. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 8;

/** Milliseconds for which a code can be used. */
const CODE_LIFE = 24 * 3_600_000;

/** A new code, as shown: XXXX-XXXX. */
export function newCode(): string {
  const letters = Array.from({ length: LENGTH }, () => ALPHABET.charAt(randomInt(ALPHABET.length))).join('');
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
}

/** A code as typed, without case, spaces or dashes, and with its look-alikes put right. */
export function normalisedCode(typed: string): string {
  return typed
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
    .replaceAll('U', 'V');
}

/** Makes a code for a person; those made before and not used yet end. */
export async function issueCode(
  context: Pick<Context, 'now'>,
  trx: Transaction<Schema>,
  organisation: string,
  person: string,
): Promise<{ readonly code: string; readonly expiresAt: number }> {
  await cancelCodes(trx, organisation, person);
  const code = newCode();
  const expiresAt = context.now() + CODE_LIFE;
  await trx
    .insertInto('codes')
    .values({
      organisation,
      code_hash: tokenHash(normalisedCode(code)),
      person,
      expires_at: expiresAt,
      used_at: null,
    })
    .execute();
  return { code, expiresAt };
}

/** Ends the codes of a person that were not used yet. */
export async function cancelCodes(trx: Transaction<Schema>, organisation: string, person: string): Promise<void> {
  await trx
    .deleteFrom('codes')
    .where('organisation', '=', organisation)
    .where('person', '=', person)
    .where('used_at', 'is', null)
    .execute();
}

/** Uses a code up: whom it was made for, or null where it is unknown, used or too old. One of many at once wins. */
export async function redeemCode(
  context: Pick<Context, 'now'>,
  trx: Transaction<Schema>,
  typed: string,
): Promise<(Pick<Actor, 'organisation'> & { readonly person: string }) | null> {
  const now = context.now();
  const used = await trx
    .updateTable('codes')
    .set({ used_at: now })
    .where('code_hash', '=', tokenHash(normalisedCode(typed)))
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .returning(['organisation', 'person'])
    .executeTakeFirst();
  return used ?? null;
}
