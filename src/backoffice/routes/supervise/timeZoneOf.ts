import type { Context } from '../../http/context.ts';

/** IANA name of an organisation's time zone: its days are those of the figures. */
export async function timeZoneOf(context: Context, organisation: string): Promise<string> {
  const { time_zone } = await context.store.db
    .selectFrom('organisations')
    .select('time_zone')
    .where('id', '=', organisation)
    .executeTakeFirstOrThrow();
  return time_zone;
}
