import { randomInt } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { Role } from '../../domain/permissions.ts';
import type { Context } from '../http/context.ts';
import type { Schema } from '../store/schema.ts';
import type { Person } from './keepDevice.ts';
import { tokenHash } from './token.ts';

/** Crockford's 32: read aloud in the rain, I, L, O and U cannot be taken for 1, 0 and V. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const GROUP = 4;

/** Milliseconds for which a code can be used. */
const CODE_LIFE = 24 * 3_600_000;

/** What a person's code is for follows from their role: the screen that takes it, and its number of groups. */
type Purpose = { readonly screen: string; readonly groups: number };
const ENROLS: Purpose = { screen: '/enroler', groups: 2 };
/** Worth a whole desk account, and seldom typed: 80 bits instead of 40. */
const CHOOSES_PASSWORD: Purpose = { screen: '/mot-de-passe', groups: 4 };
const PURPOSES: { readonly [role in Role]: Purpose } = {
  agent: ENROLS,
  supervisor: CHOOSES_PASSWORD,
  administrator: CHOOSES_PASSWORD,
};

export type IssuedCode = {
  readonly code: string;
  /** Path of the screen that takes it. The code stands after a '#', so that no server has it in a log. */
  readonly path: string;
  /** UTC milliseconds. */
  readonly expiresAt: number;
};

/** A new code of groups of four, as shown: XXXX-XXXX for two. */
export function newCode(groups: number): string {
  const letter = (): string => ALPHABET.charAt(randomInt(ALPHABET.length));
  const group = (): string => Array.from({ length: GROUP }, letter).join('');
  return Array.from({ length: groups }, group).join('-');
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
  { organisation, id, role }: Person,
): Promise<IssuedCode> {
  await cancelCodes(trx, organisation, id);
  const { screen, groups } = PURPOSES[role];
  const code = newCode(groups);
  const expiresAt = context.now() + CODE_LIFE;
  await trx
    .insertInto('codes')
    .values({
      organisation,
      code_hash: tokenHash(normalisedCode(code)),
      person: id,
      expires_at: expiresAt,
      used_at: null,
    })
    .execute();
  return { code, path: `${screen}#${code}`, expiresAt };
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

/**
 * Uses a code up: whose it was, or null where it is unknown, used or too old, or its person is not active or of none
 * of these roles; a code typed on the wrong screen stays good. One of many at once wins.
 */
export async function redeemCode(
  context: Pick<Context, 'now'>,
  trx: Transaction<Schema>,
  typed: string,
  roles: readonly Role[],
): Promise<{ readonly organisation: string; readonly person: string } | null> {
  const now = context.now();
  const used = await trx
    .updateTable('codes')
    .set({ used_at: now })
    .where('code_hash', '=', tokenHash(normalisedCode(typed)))
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('people')
          .select('people.id')
          .whereRef('people.organisation', '=', 'codes.organisation')
          .whereRef('people.id', '=', 'codes.person')
          .where('people.active', '=', 1)
          .where('people.role', 'in', roles),
      ),
    )
    .returning(['organisation', 'person'])
    .executeTakeFirst();
  return used ?? null;
}
