import type { Context } from '../context.ts';
import { readMeta, writeMeta } from '../store/meta.ts';

/** Writes down that this person, no agent, looks at the field views here. Resolves to whether that is news. */
export async function openField({ database }: Context): Promise<boolean> {
  return database.transaction('rw', database.meta, async () => {
    const session = await readMeta(database, 'session');
    if (!session || session.user.role === 'agent') return false;
    if ((await readMeta(database, 'fieldOpenedBy')) === session.user.id) return false;
    await writeMeta(database, 'fieldOpenedBy', session.user.id);
    return true;
  });
}

/**
 * Whether the feed is to be pulled here. Not for somebody who works at the desk, which asks the back office itself;
 * but for agents, for whoever opened the field views here, and as long as an edit made here may need it.
 */
export async function needsFeed({ database }: Context): Promise<boolean> {
  const session = await readMeta(database, 'session');
  if (session?.user.role === 'agent' || (await readMeta(database, 'fieldOpenedBy')) === session?.user.id) return true;
  return (await database.edits.limit(1).count()) > 0;
}
