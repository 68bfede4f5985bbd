import type { Context } from '../context.ts';
import { readMeta } from './meta.ts';

/**
 * UTC milliseconds by the back office's clock, as it last told it: what days of grace are counted by. A tablet's own
 * clock may be put right by years. Before the back office told it, the tablet's.
 */
export async function officeTime({ database, environment }: Context): Promise<number> {
  return (await readMeta(database, 'officeTime')) ?? environment.now();
}
