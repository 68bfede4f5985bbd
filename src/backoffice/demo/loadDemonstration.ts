import type { Transaction } from 'kysely';
import { calendarOf } from '../../domain/calendar.ts';
import type { Demonstration } from '../../sync/desk.ts';
import { takeRows } from '../addresses/takeAddresses.ts';
import { hashPassword } from '../auth/password.ts';
import type { Context } from '../http/context.ts';
import { problem } from '../http/problem.ts';
import { writeRecords } from '../jobs/writeRecords.ts';
import { keepPhoto } from '../photos/keepPhoto.ts';
import { createOrganisation } from '../store/createOrganisation.ts';
import { insertAll } from '../store/insertAll.ts';
import type { Schema } from '../store/schema.ts';
import { addressesOf } from './addresses.ts';
import { CAST } from './cast.ts';
import { SECTOR_NAMES, type SectorName } from './communes.ts';
import { demonstrationAccess } from './demonstrationAccess.ts';
import { happenings } from './happenings.ts';
import { type Accounts, keepAccess } from './keepAccess.ts';
import type { Worker } from './life.ts';
import { makePhotos } from './makePhotos.ts';
import { readablePassword } from '../jobs/readablePassword.ts';
import { randomFrom } from './random.ts';
import type { Street } from './streets.ts';
import { tablets } from './tablets.ts';
import { territoryOf } from './territory.ts';
import { wallsOf } from './walls.ts';

const NAME = 'Grand Poitiers – démonstration fictive';
const TIME_ZONE = 'Europe/Paris';
/** Poitiers and the communes around it, where most happens. */
const BOUNDS = [46.5, 0.22, 46.71, 0.5] as const;
const SEED = 86;
const DESK_DEVICE = 'desk';

type Hired = Worker & { readonly person: Schema['people'] };

async function hire(
  context: Context,
  organisation: string,
  sectorIds: ReadonlyMap<SectorName, string>,
): Promise<{ readonly hired: readonly Hired[]; readonly accounts: Accounts }> {
  const hired: Hired[] = [];
  const accounts: Accounts = [];
  for (const player of CAST) {
    const id = context.newId();
    const password = player.email === null ? null : readablePassword();
    if (player.email !== null && password !== null)
      accounts.push({ role: player.role, name: player.name, email: player.email, password });
    const person = {
      organisation,
      id,
      name: player.name,
      role: player.role,
      email: player.email,
      password_hash: password === null ? null : await hashPassword(password),
      sector: player.sector === null ? null : (sectorIds.get(player.sector) ?? null),
      active: 1,
      created_at: context.now(),
    };
    hired.push({
      id,
      device: player.role === 'agent' ? context.newId() : DESK_DEVICE,
      sector: player.sector,
      person,
    });
  }
  return { hired, accounts };
}

async function fill(
  context: Context,
  trx: Transaction<Schema>,
): Promise<{ readonly organisation: string; readonly streets: readonly Street[] }> {
  const random = randomFrom(SEED);
  const { streets, walls } = wallsOf(random);
  const organisation = await createOrganisation(context, trx, {
    name: NAME,
    bounds: BOUNDS,
    basemap: 'none',
    timeZone: TIME_ZONE,
    demonstration: true,
    territory: JSON.stringify(territoryOf(streets, random)),
    onlyIfEmpty: true,
  });
  if (organisation === null) throw problem('already-set-up');
  const sectorIds = new Map(SECTOR_NAMES.map((name) => [name, context.newId()]));
  await insertAll(
    trx,
    'sectors',
    [...sectorIds].map(([name, id]) => ({ organisation, id, name })),
  );
  const { hired, accounts } = await hire(context, organisation, sectorIds);
  await insertAll(
    trx,
    'people',
    hired.map(({ person }) => person),
  );
  const agents = hired.filter(({ person }) => person.role === 'agent');
  const supervisor = hired.find(({ person }) => person.role === 'supervisor');
  if (!supervisor) throw new Error('the cast has a supervisor');
  const photos = await makePhotos(random);
  for (const { before, after } of [...photos.values()].flat())
    for (const photo of [before, after]) await keepPhoto(context.dataFolder, organisation, photo.sha256, photo.bytes);
  const now = context.now();
  const calendar = calendarOf(TIME_ZONE);
  const seqs = new Map<string, number>();
  const world = { organisation, random, calendar, seqs, now, agents, supervisor, sectorIds, photos };
  await writeRecords(trx, organisation, happenings(world, walls));
  const enrolled = tablets(organisation, agents, random, now);
  await insertAll(trx, 'devices', enrolled);
  await insertAll(
    trx,
    'device_people',
    enrolled.map(({ id, person }) => ({ organisation, device: id, person })),
  );
  // Before the commit: an account whose password nobody knows would be of no use.
  await keepAccess(context.dataFolder, accounts);
  return { organisation, streets };
}

/**
 * Loads Grand Poitiers, fictitious, into an empty installation: all of it or nothing. `origin`: where people reach the
 * back office, when the context does not know.
 */
export async function loadDemonstration(context: Context, origin?: string): Promise<Demonstration> {
  const { organisation, streets } = await context.store.write((trx) => fill(context, trx));
  await takeRows(context, organisation, addressesOf(streets), 'demonstration.csv');
  const access = await demonstrationAccess(context, origin);
  if (!access) throw new Error('the demonstration that was just loaded can be signed in to');
  return access;
}
