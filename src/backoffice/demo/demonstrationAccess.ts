import { issueCode } from '../auth/code.ts';
import type { Context } from '../http/context.ts';
import type { Demonstration } from '../../sync/desk.ts';
import { readAccess } from './keepAccess.ts';

const USUAL_ORIGIN = 'http://localhost:8080';

async function newAgentCode(context: Context, organisation: string, origin: string | undefined) {
  const agent = await context.store.db
    .selectFrom('people')
    .select('id')
    .where('organisation', '=', organisation)
    .where('role', '=', 'agent')
    .where('active', '=', 1)
    .orderBy('name')
    .limit(1)
    .executeTakeFirst();
  if (!agent) return null;
  const issued = await context.store.write((trx) =>
    issueCode(context, trx, { organisation, id: agent.id, role: 'agent' }),
  );
  const { code, path, expiresAt } = issued;
  return { code, expiresAt, url: `${context.publicUrl ?? origin ?? USUAL_ORIGIN}${path}` };
}

/** How to sign in to the demonstration, with a new code for an agent; null where this installation is no demonstration. */
export async function demonstrationAccess(context: Context, origin?: string): Promise<Demonstration | null> {
  const organisation = await context.store.db
    .selectFrom('organisations')
    .select('id')
    .where('demonstration', '=', 1)
    .limit(1)
    .executeTakeFirst();
  const accounts = await readAccess(context.dataFolder);
  if (!organisation || !accounts) return null;
  const agentCode = await newAgentCode(context, organisation.id, origin);
  return agentCode && { accounts, agentCode };
}
