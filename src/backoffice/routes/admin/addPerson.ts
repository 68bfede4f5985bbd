import type { NewPerson, Person } from '../../../sync/desk.ts';
import { hashPassword } from '../../auth/password.ts';
import type { Context } from '../../http/context.ts';
import { problem } from '../../http/problem.ts';
import { nameOf } from './nameOf.ts';
import { mustKnowSector } from './sectors.ts';

/** What a person signs in with. Agents have neither: they enrol with a code. */
async function credentials(asked: NewPerson): Promise<{ readonly email: string | null; readonly hash: string | null }> {
  if (asked.role === 'agent') return { email: null, hash: null };
  if (asked.email === undefined || asked.password === undefined) throw problem('person-needs-email');
  return { email: asked.email.trim().toLowerCase(), hash: await hashPassword(asked.password) };
}

/** Throws 'person-needs-email', 'email-taken' or 'sector-unknown'. */
export async function addPerson(context: Context, organisation: string, asked: NewPerson): Promise<Person> {
  const name = nameOf(asked.name);
  const { email, hash } = await credentials(asked);
  const id = context.newId();
  await context.store.write(async (trx) => {
    await mustKnowSector(trx, organisation, asked.sector);
    const added = await trx
      .insertInto('people')
      .values({
        organisation,
        id,
        name,
        role: asked.role,
        email,
        password_hash: hash,
        sector: asked.sector,
        active: 1,
        created_at: context.now(),
      })
      .onConflict((conflict) => conflict.column('email').doNothing())
      .returning('id')
      .executeTakeFirst();
    if (!added) throw problem('email-taken');
  });
  return { id, name, role: asked.role, email, sector: asked.sector, active: true, devices: 0 };
}
