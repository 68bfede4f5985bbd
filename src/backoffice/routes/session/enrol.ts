import { roleSchema } from '../../../sync/protocol.ts';
import { redeemCode } from '../../auth/code.ts';
import type { Browser } from '../../auth/openSession.ts';
import { openSession } from '../../auth/openSession.ts';
import type { Context } from '../../http/context.ts';
import type { SignedIn } from './signIn.ts';

/** Uses an enrolment code up and signs its agent in, in one transaction; null where the code is not valid. */
export function enrol(context: Context, code: string, browser: Browser): Promise<SignedIn | null> {
  return context.store.write(async (trx) => {
    const redeemed = await redeemCode(context, trx, code, ['agent']);
    if (!redeemed) return null;
    const { organisation } = redeemed;
    const found = await trx
      .selectFrom('people')
      .select(['id', 'name', 'role', 'sector'])
      .where('organisation', '=', organisation)
      .where('id', '=', redeemed.person)
      .executeTakeFirstOrThrow();
    const user = { ...found, role: roleSchema.parse(found.role) };
    const session = await openSession(context, trx, { organisation, id: user.id, role: user.role }, browser);
    return { ...session, organisation, user };
  });
}
