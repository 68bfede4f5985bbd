import { randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import * as z from 'zod/mini';
import { PATHS, problemSchema } from '../../../sync/protocol.ts';
import type { App, Context } from '../../http/context.ts';
import { problem } from '../../http/problem.ts';

const okSchema = z.object({ status: z.literal('ok') });
const OK = { status: 'ok' } as const;

async function canWork(context: Context): Promise<boolean> {
  const probe = join(context.dataFolder, `.ready-${randomUUID()}`);
  try {
    await sql`select 1`.execute(context.store.db);
    await writeFile(probe, 'ready');
    await rm(probe);
    return true;
  } catch (error) {
    context.onBug(error);
    return false;
  }
}

/** Live: the process answers. Ready: its database answers and its folder takes files. */
export function healthRoutes(app: App, context: Context): void {
  app.get(
    PATHS.live,
    { config: { access: 'public' }, schema: { summary: 'The process answers', response: { 200: okSchema } } },
    () => OK,
  );
  app.get(
    PATHS.ready,
    {
      config: { access: 'public' },
      schema: { summary: 'Database and photo folder work', response: { 200: okSchema, 503: problemSchema } },
    },
    async () => {
      if (!(await canWork(context))) throw problem('server-unavailable');
      return OK;
    },
  );
}
