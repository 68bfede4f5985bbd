import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import type { Demonstration } from '../../../src/sync/desk.ts';
import { BackOffice } from './backOffice.ts';
import { OfficeClient } from './office.ts';

export type Running = {
  readonly office: BackOffice;
  readonly administrator: { readonly email: string; readonly password: string };
  /** Signed in as the administrator. */
  readonly client: OfficeClient;
};

/** A back office with the demonstration, in a data folder of its own. */
export async function startDemonstration(folder: string): Promise<Running> {
  const office = await BackOffice.start(folder, ['--demo']);
  const { accounts } = JSON.parse(await readFile(join(folder, 'demonstration.json'), 'utf8')) as Demonstration;
  const administrator = accounts.find((account) => account.role === 'administrator');
  if (!administrator) throw new Error('the demonstration has no administrator');
  const client = new OfficeClient(office.url);
  await client.signIn(administrator.email, administrator.password);
  return { office, administrator, client };
}

/** Enrols a browser as the first agent of the demonstration. */
export async function enrolAgent(context: BrowserContext, { office, client }: Running): Promise<void> {
  const { people } = await client.json<{ people: { id: string; role: string }[] }>('GET', '/api/admin/people');
  const agent = people.find((person) => person.role === 'agent');
  if (!agent) throw new Error('the demonstration has no agent');
  const { url } = await client.codeFor(agent.id);
  const page = await context.newPage();
  await page.goto(`${office.url}/enroler${new URL(url).hash}`);
  await page.getByRole('button', { name: 'Enrôler cet appareil' }).click();
  await page.getByRole('heading', { level: 1, name: 'À faire' }).waitFor();
  await page.locator('main a[href*="/interventions/"]').first().waitFor();
  await page.close();
}

/** Signs a browser in as the administrator. */
export async function signInAtDesk(
  context: BrowserContext,
  { office, administrator }: Pick<Running, 'office' | 'administrator'>,
): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${office.url}/connexion`);
  await page.getByLabel(/adresse/i).fill(administrator.email);
  await page.getByLabel(/mot de passe/i).fill(administrator.password);
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await page.waitForURL(/\/bureau\//);
  await page.close();
}
