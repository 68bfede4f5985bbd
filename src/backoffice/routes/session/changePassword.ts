import type { PasswordChange } from '../../../sync/desk.ts';
import { hashPassword, passwordMatches } from '../../auth/password.ts';
import { setPassword } from '../../auth/setPassword.ts';
import type { Actor, Context } from '../../http/context.ts';

/** Changes one's own password; all of one's other sessions end. False where `current` is not the current one. */
export async function changePassword(
  context: Context,
  { organisation, user, tokenHash }: Actor,
  asked: PasswordChange,
): Promise<boolean> {
  const found = await context.store.db
    .selectFrom('people')
    .select('password_hash')
    .where('organisation', '=', organisation)
    .where('id', '=', user.id)
    .executeTakeFirst();
  const before = found?.password_hash ?? null;
  if (!(await passwordMatches(before, asked.current))) return false;
  const hash = await hashPassword(asked.password);
  // Set anew while the work above was done, by a link or at another desk, what was typed is no longer the current one.
  return context.store.write((trx) =>
    setPassword(context, trx, { organisation, person: user.id, hash, before, keptSession: tokenHash }),
  );
}
