import { randomInt } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { Actor, Context } from '../http/context.ts';
import type { Schema } from '../store/schema.ts';
import { tokenHash } from './token.ts';

/** No 0/O, 1/I/L, 5/S, 2/Z: read aloud in the rain. 27 characters, 8 of them: 38 bits, one use, rate-limited. */
const ALPHABET = '34678ABCDEFGHJKMNPQRTUVWXY9';
const LENGTH = 8;

/** Milliseconds a code can be used for. */
export const CODE_LIFE = 24 * 3_600_000;

export function newCode(): string {
  const letters = Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)] ?? '');
  return `${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`;
}

/** A code as typed, without spaces, dashes or case. */
export function normalisedCode(typed: string): string {
  return typed.toUpperCase().replaceAll(/[^0-9A-Z]/g, '');
}

/** Makes a code for a person; those made before and not used yet end. */
export async function issueCode(
  context: Context,
  trx: Transaction<Schema>,
  organisation: string,
  person: string,
): Promise<{ readonly code: string; readonly expiresAt: number }> {
  await trx
    .deleteFrom('codes')
    .where('organisation', '=', organisation)
    .where('person', '=', person)
    .where('used_at', 'is', null)
    .execute();
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

/** Uses a code up: the person it was made for, or null where it is unknown, used or too old. One of many at once wins. */
export async function redeemCode(
  context: Context,
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
