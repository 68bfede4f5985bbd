import * as z from 'zod/mini';
import { hashPassword } from '../auth/password.ts';
import { readablePassword } from '../jobs/readablePassword.ts';
import { createOrganisation } from '../store/createOrganisation.ts';
import { CommandRefused, type Terminal } from './terminal.ts';
import { say } from './words.ts';

/** The whole Earth, until `frameOrganisation` has seen where its records are. */
const EVERYWHERE = [-60, -180, 75, 180] as const;

export function checkAdministrator({ language }: Terminal, email: string | undefined): string {
  const read = z.email().safeParse(email);
  if (!read.success)
    throw new CommandRefused(say(language, 'usage', { what: say(language, 'administratorNeeded') }), 2);
  return read.data.toLowerCase();
}

/** Makes the first organisation with an administrator who can sign in; prints the password, once. */
export async function createFor(terminal: Terminal, name: string, email: string, timeZone: string): Promise<string> {
  const { context, language, print } = terminal;
  const password = readablePassword();
  const passwordHash = await hashPassword(password);
  const organisation = await context.store.write(async (trx) => {
    const id = await createOrganisation(context, trx, {
      name,
      bounds: EVERYWHERE,
      basemap: 'none',
      timeZone,
      onlyIfEmpty: true,
    });
    if (id === null) return null;
    await trx
      .insertInto('people')
      .values({
        organisation: id,
        id: context.newId(),
        name: email,
        role: 'administrator',
        email,
        password_hash: passwordHash,
        sector: null,
        active: 1,
        created_at: context.now(),
      })
      .execute();
    return id;
  });
  if (organisation === null) throw new CommandRefused(say(language, 'notEmpty'), 1);
  print(say(language, 'created', { name, email, password }));
  return organisation;
}

/** Opens the map where the records are, without the outermost 1 % to each side. */
export async function frameOrganisation({ context }: Terminal, organisation: string): Promise<void> {
  const { db } = context.store;
  const known = db
    .selectFrom('interventions')
    .where('organisation', '=', organisation)
    .where('doubtful', '=', 0)
    .where('lat', 'is not', null);
  const { count } = await known.select((eb) => eb.fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
  if (Number(count) === 0) return;
  const at = async (column: 'lat' | 'lon', share: number): Promise<number> => {
    const offset = Math.floor((Number(count) - 1) * share);
    const row = await known.select(column).orderBy(column).limit(1).offset(offset).executeTakeFirstOrThrow();
    return row[column] ?? 0;
  };
  const bounds = [await at('lat', 0.01), await at('lon', 0.01), await at('lat', 0.99), await at('lon', 0.99)];
  await db
    .updateTable('organisations')
    .set({ bounds: JSON.stringify(bounds) })
    .where('id', '=', organisation)
    .execute();
}
