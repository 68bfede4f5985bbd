import type { PasswordReset } from '../../../sync/desk.ts';
import { redeemCode } from '../../auth/code.ts';
import { hashPassword } from '../../auth/password.ts';
import { setPassword } from '../../auth/setPassword.ts';
import { DESK, type Context } from '../../http/context.ts';

/**
 * Uses a code up and gives the person it was made for another password; all of their sessions end. Null where the code
 * is not valid.
 */
export async function resetPassword(
  context: Context,
  asked: PasswordReset,
): Promise<{ readonly organisation: string; readonly person: string } | null> {
  const hash = await hashPassword(asked.password);
  return context.store.write(async (trx) => {
    const redeemed = await redeemCode(context, trx, asked.code, DESK);
    if (redeemed) await setPassword(context, trx, { ...redeemed, hash });
    return redeemed;
  });
}
