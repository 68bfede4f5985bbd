import type { Demonstration } from '../sync/desk.ts';
import { demonstrationAccess } from './demo/demonstrationAccess.ts';
import { loadDemonstration } from './demo/loadDemonstration.ts';
import type { Context } from './http/context.ts';
import { isEmpty } from './routes/setup/isEmpty.ts';

function described({ accounts, agentCode }: Demonstration): string {
  const lines = accounts.map(({ role, name, email, password }) => `  ${role} (${name}): ${email}  ${password}`);
  const agent = `  agent: open ${agentCode.url} on the tablet, or type the code ${agentCode.code} (one use, 24 hours)`;
  return ['Demonstration, wholly fictitious. Sign in as', ...lines, agent].join('\n');
}

/** Loads the demonstration into an empty installation; in any case, answers what to print about signing in to it. */
export async function startDemonstration(context: Context, origin: string): Promise<string> {
  if (await isEmpty(context.store)) return described(await loadDemonstration(context, origin));
  const access = await demonstrationAccess(context, origin);
  return access
    ? described(access)
    : 'This installation has an organisation of its own: the demonstration was not loaded. SILLAGE_DATA=another/folder gives it a place.';
}
