import type { SetupRequest } from '../../sync/desk.ts';
import { PATHS, sessionSchema } from '../../sync/protocol.ts';
import type { Session } from '../../sync/protocol.ts';
import type { Failure } from '../ask.ts';
import { ask } from '../ask.ts';
import type { Context } from '../context.ts';
import type { Outcome } from '../device.ts';
import { editTables } from '../finish/keepEdit.ts';
import type { Database } from '../store/database.ts';
import { everyDraft } from '../store/everyDraft.ts';
import { readMeta, readMetas, writeMeta } from '../store/meta.ts';
import { orStorageProblem } from '../store/storageProblem.ts';
import { handOver } from './handOver.ts';

/** Whether two answers say the same; the clock of the back office always differs. */
function sameSession(a: Session | null, b: Session): boolean {
  return a !== null && JSON.stringify({ ...a, serverTime: 0 }) === JSON.stringify({ ...b, serverTime: 0 });
}

/** Agents who may go on here, with whom this session tells; those of another organisation no more. */
async function keepCrew(database: Database, session: Session): Promise<void> {
  const before = (await readMeta(database, 'crew')) ?? [];
  const known = before.find((each) => each.user.id === session.user.id) ?? null;
  const others = before.filter(
    ({ user, organisation }) => user.id !== session.user.id && organisation.id === session.organisation.id,
  );
  if (session.user.role !== 'agent') return;
  if (others.length + 1 === before.length && sameSession(known, session)) return;
  await writeMeta(database, 'crew', [...others, session]);
}

/**
 * Keeps who is signed in. The device's id outlives the session, and so do unsent edits with their authors. `asked`: who
 * held the device when this was asked for; handed over meanwhile, it stays with whoever has it.
 */
async function keepSession({ database }: Context, told: Session, asked?: string): Promise<void> {
  // What the device said of itself a moment ago is no news here, and would be written at each round.
  const session = told.device ? { ...told, device: { id: told.device.id, name: told.device.name } } : told;
  await database.transaction('rw', editTables(database), async () => {
    const before = await readMeta(database, 'session');
    await writeMeta(database, 'officeTime', session.serverTime);
    if (asked !== undefined && before?.user.id !== asked) return;
    if (before && before.organisation.id !== session.organisation.id) await database.meta.delete('territory');
    if (before?.user.id !== session.user.id) await handOver(database, session);
    // Written only when something is new: every screen follows it.
    else if (!sameSession(before, session)) await writeMeta(database, 'session', session);
    await keepCrew(database, session);
    if (session.device) await writeMeta(database, 'deviceId', session.device.id);
  });
}

/**
 * Signs in again where the browser has its session and the database does not: it was emptied. What the device had last
 * said of its unsent work is written down beside it. Resolves to whether it was so, and could be written.
 */
export async function comeBack(context: Context): Promise<boolean> {
  const { database, environment } = context;
  if (!environment.online() || (await readMeta(database, 'session'))) return false;
  const answer = await ask(environment, { path: PATHS.session, schema: sessionSchema });
  if (!answer.ok || !answer.value.device) return false;
  const session = answer.value;
  const { unsent } = answer.value.device;
  // Both or neither: signed in without a word, nobody would ever hear what was lost.
  const kept = await orStorageProblem(() =>
    database.transaction('rw', editTables(database), async (): Promise<Outcome<null>> => {
      await keepSession(context, session);
      await writeMeta(database, 'emptied', { edits: unsent?.edits ?? 0, photos: unsent?.photos ?? 0 });
      return { ok: true, value: null };
    }),
  );
  if (!kept.ok) return false;
  environment.storage?.persist?.().catch(environment.onBug);
  return true;
}

async function open(
  context: Context,
  path: string,
  body: { readonly [name: string]: string },
): Promise<Outcome<Session>> {
  const { database, environment } = context;
  const device = await readMeta(database, 'deviceId');
  const answer = await ask(environment, {
    path,
    method: 'POST',
    body: device === null ? body : { ...body, device },
    schema: sessionSchema,
  });
  if (!answer.ok) return { ok: false, code: answer.code };
  const { value } = answer;
  const kept = await orStorageProblem(async () => {
    await keepSession(context, value);
    return { ok: true, value };
  });
  // Asked after signing in: browsers grant it to sites that are used.
  if (kept.ok) environment.storage?.persist?.().catch(environment.onBug);
  return kept;
}

/** Enrols this device with a one-use code. */
export function enrol(context: Context, code: string, deviceName: string): Promise<Outcome<Session>> {
  return open(context, PATHS.enrol, { code, deviceName });
}

/** Signs in with e-mail and password. */
export function signIn(context: Context, email: string, password: string): Promise<Outcome<Session>> {
  return open(context, PATHS.signIn, { email, password });
}

/** Creates the organisation and its first administrator, who is then signed in here. */
export function setUp(context: Context, answers: SetupRequest): Promise<Outcome<Session>> {
  return open(context, PATHS.setup, answers);
}

/**
 * Fetches the session anew: names, sectors and role may have changed. Where the back office still takes this device for
 * another agent of its crew, it is told who goes on. null, or why it could not.
 */
export async function refreshSession(context: Context): Promise<Failure | null> {
  const { database, environment } = context;
  const answer = await ask(environment, { path: PATHS.session, schema: sessionSchema });
  if (!answer.ok) return answer;
  const [here, crew] = await readMetas(database, ['session', 'crew']);
  const changed = here !== null && here.user.id !== answer.value.user.id;
  if (!changed || !crew?.some((each) => each.user.id === here.user.id)) {
    await keepSession(context, answer.value, here?.user.id);
    return null;
  }
  const switched = await ask(environment, {
    path: PATHS.switch,
    method: 'POST',
    body: { person: here.user.id },
    schema: sessionSchema,
  });
  if (!switched.ok) return switched;
  await keepSession(context, switched.value, here.user.id);
  return null;
}

/** Another agent of this device's crew goes on, with or without network; the back office is told at the next round. */
export async function switchAgent({ database }: Context, person: string): Promise<Outcome<Session>> {
  return orStorageProblem(() =>
    database.transaction('rw', editTables(database), async (): Promise<Outcome<Session>> => {
      const session = ((await readMeta(database, 'crew')) ?? []).find((each) => each.user.id === person);
      if (!session) return { ok: false, code: 'agent-not-here' };
      await handOver(database, session);
      return { ok: true, value: session };
    }),
  );
}

/**
 * Signs out, and removes from the device what the back office has. Refused while something is unsent; what was
 * refused for good, drafts and photo bytes stay.
 */
export async function signOut({ database, environment }: Context): Promise<Outcome<null>> {
  const unsent = async (): Promise<boolean> =>
    (await database.edits.where('[state+seq]').between(['pending', 0], ['pending', Infinity]).count()) > 0 ||
    (await database.photos.where('[unsent+keptAt]').between([1, 0], [1, Infinity]).count()) > 0;
  if (await unsent()) return { ok: false, code: 'unsent-work' };
  const answer = await ask<null>(environment, { path: PATHS.session, method: 'DELETE', body: {}, schema: null });
  if (!answer.ok && answer.code !== 'session-needed') return { ok: false, code: answer.code };
  const { records, bases, edits, photos, drafts, stowed, thumbs, meta } = database;
  return orStorageProblem(() =>
    database.transaction(
      'rw',
      [records, bases, edits, photos, drafts, stowed, thumbs, meta],
      async (): Promise<Outcome<null>> => {
        // Finished in another tab while the back office answered.
        if (await unsent()) return { ok: false, code: 'unsent-work' };
        await records.clear();
        await bases.clear();
        const session = await readMeta(database, 'session');
        const crew = ((await readMeta(database, 'crew')) ?? []).filter((each) => each.user.id !== session?.user.id);
        await writeMeta(database, 'crew', crew);
        await meta.bulkDelete(['session', 'cursor', 'unread', 'firstSync', 'fieldOpenedBy', 'sync', 'territory']);
        const open = await everyDraft(database);
        const needed = open.flatMap((draft) => draft.photos.map((photo) => photo.sha256));
        await thumbs.where('sha256').noneOf(needed).delete();
        return { ok: true, value: null };
      },
    ),
  );
}
