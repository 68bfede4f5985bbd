import { describe, expect, test } from 'vitest';
import type { Session } from '../../src/sync/protocol.ts';
import { PATHS } from '../../src/sync/protocol.ts';
import type { Edit } from '../../src/domain/edit.ts';
import { opened, PHRASE } from './support/rescue.ts';
import { AGENT, json, MemoryBackOffice, problem } from './support/memoryBackOffice.ts';
import type { Tablet } from './support/tablet.ts';
import { makeTablet, photoFile, PLACE, record, recordOne, states, valueOf } from './support/tablet.ts';

const OTHER: Session = { ...AGENT, user: { ...AGENT.user, id: 'agent-b', name: 'Agent B' } };
const SOUTHERN: Session = { ...AGENT, user: { ...AGENT.user, id: 'agent-c', name: 'Agent C', sector: 'sud' } };

/** A tablet on which two agents were enrolled; the first of them holds it. */
async function sharedTablet(other = OTHER, office = new MemoryBackOffice()): Promise<Tablet> {
  const tablet = await makeTablet(office);
  tablet.office.enrolling = other;
  await tablet.device.enrol('AUTRE', 'Tablette A');
  tablet.office.enrolling = AGENT;
  await tablet.device.syncNow();
  await hand(tablet, AGENT);
  await tablet.device.syncNow();
  return tablet;
}

async function hand(tablet: Tablet, { user }: Session): Promise<void> {
  expect(await tablet.device.switchAgent(user.id)).toMatchObject({ ok: true, value: { user } });
}

/** A handover starts a round by itself: with no network it stays where it is. */
function cut(tablet: Tablet): void {
  tablet.online = false;
  tablet.office.before = () => {
    throw new TypeError('no network');
  };
}

function join(tablet: Tablet): void {
  tablet.online = true;
  tablet.office.before = () => null;
}

const listed = async ({ device }: Tablet) =>
  (await valueOf(device.list({ limit: 20 }))).map((row) => row.intervention.fields['address']);

/** Brings a rescue file to a tablet that is handed to the other agent while it is read. */
async function bringHandedOn(tablet: Tablet, file: Blob): Promise<void> {
  const { fetch } = tablet.environment;
  tablet.environment.fetch = async (input, init) => {
    if (input !== PATHS.photoReceipts) return fetch(input, init);
    tablet.environment.fetch = fetch;
    const answer = await fetch(input, init);
    await hand(tablet, OTHER);
    return answer;
  };
  expect(await tablet.device.bringRescue(file, PHRASE, () => undefined)).toMatchObject({ ok: true });
  expect(await valueOf(tablet.device.session)).toMatchObject({ user: OTHER.user });
}

describe('a tablet that a crew shares', () => {
  test('12.1 is handed over with no network, and goes on where its agent left it', async () => {
    const tablet = await sharedTablet();
    expect((await valueOf(tablet.device.crew)).map((user) => user.id).toSorted()).toEqual(['agent-a', 'agent-b']);
    cut(tablet);
    await hand(tablet, OTHER);
    expect(await valueOf(tablet.device.session)).toMatchObject({ user: { id: 'agent-b' } });
    await tablet.reopen();
    expect(await valueOf(tablet.device.session)).toMatchObject({ user: { id: 'agent-b' } });
    expect(await tablet.device.switchAgent('nobody')).toEqual({ ok: false, code: 'agent-not-here' });
    expect(tablet.bugs).toEqual([]);
  });

  test('12.1 stays with whoever it was handed to while the back office was asked', async () => {
    const tablet = await sharedTablet();
    const { fetch } = tablet.environment;
    const back = Promise.withResolvers<null>();
    tablet.environment.fetch = async (input, init) => {
      const answer = await fetch(input, init);
      if (input !== PATHS.switch) return answer;
      tablet.environment.fetch = fetch;
      await hand(tablet, AGENT);
      back.resolve(null);
      return answer;
    };
    await hand(tablet, OTHER);
    await back.promise;
    await tablet.device.syncNow();
    await tablet.device.syncNow();
    expect(await valueOf(tablet.device.session)).toMatchObject({ user: { id: 'agent-a' } });
    expect(tablet.office.session?.user.id).toBe('agent-a');
  });

  test('12.2 a form out of a rescue file waits for its agent where the tablet is handed on meanwhile', async () => {
    const tablet = await sharedTablet();
    cut(tablet);
    await recordOne(tablet, { photos: ['pixels'] });
    const { id } = await tablet.device.newDraft('graffiti');
    const file = await tablet.device.rescueFile(PHRASE);
    join(tablet);
    for (const each of [tablet, await sharedTablet(OTHER, tablet.office)]) {
      await bringHandedOn(each, file);
      expect(await each.device.draft(id)).toBeNull();
      await hand(each, AGENT);
      expect(await each.device.draft(id)).toMatchObject({ id });
    }
  });

  test('12.2 a form that was finished since stays so, though whoever holds the tablet does not see its record', async () => {
    const tablet = await sharedTablet();
    cut(tablet);
    await recordOne(tablet, { photos: ['pixels'] });
    const { id, fields } = await tablet.device.newDraft('graffiti');
    const file = await tablet.device.rescueFile(PHRASE);
    await tablet.device.finish({ draft: id, fields: { ...fields, point: PLACE }, photos: [], comments: [] });
    join(tablet);
    tablet.office.before = ({ path }) => (path === PATHS.push ? json(503, problem('server-unavailable')) : null);
    await bringHandedOn(tablet, file);
    await hand(tablet, AGENT);
    expect(await tablet.device.draft(id)).toBeNull();
  });

  test('12.2 gives no form to one agent with what the other sees, where it opens during the handover', async () => {
    const tablet = await sharedTablet();
    const id = await recordOne(tablet, { fields: { support: 'pierre' } });
    await tablet.device.syncNow();
    cut(tablet);
    await tablet.device.change(id, { fields: { support: 'brique' } });
    await Promise.all([tablet.device.editDraft(id), hand(tablet, OTHER)]);
    const { drafts, stowed } = tablet.look;
    const forms = [...(await drafts.toArray()), ...(await stowed.toArray())];
    expect(forms.map(({ author, fields }) => [author, fields['support']])).toEqual([['agent-a', 'brique']]);
    expect(await drafts.count()).toBe(0);
  });

  test('12.2 shows nobody what another has not sent: records, changes, forms, deliveries', async () => {
    const tablet = await sharedTablet();
    const there = await recordOne(tablet, { fields: { address: '1 rue commune', support: 'pierre' } });
    await tablet.device.syncNow();
    cut(tablet);
    await recordOne(tablet, { fields: { address: '2 rue de A' }, photos: ['un'] });
    await tablet.device.change(there, { fields: { support: 'bois' } });
    const form = await tablet.device.editDraft(there);
    if (!form.ok) throw new Error(form.code);
    await tablet.device.keepPhoto(there, photoFile('deux'), 'after', null);

    await hand(tablet, OTHER);
    expect(await listed(tablet)).toEqual(['1 rue commune']);
    expect(await record(tablet, there)).toMatchObject({ pending: 0, intervention: { fields: { support: 'pierre' } } });
    expect(await valueOf(tablet.device.drafts)).toEqual([]);
    expect(await tablet.device.draft(there)).toBeNull();
    expect(await valueOf(tablet.device.waiting)).toEqual([]);
    // Their own form on the same record is another one.
    const own = await tablet.device.editDraft(there);
    expect(own).toMatchObject({ ok: true, value: { author: 'agent-b', photos: [], fields: { support: 'pierre' } } });
    await tablet.device.discardDraft(there);

    await hand(tablet, AGENT);
    expect((await listed(tablet)).toSorted()).toEqual(['1 rue commune', '2 rue de A']);
    expect(await record(tablet, there)).toMatchObject({ pending: 1, intervention: { fields: { support: 'bois' } } });
    expect(await valueOf(tablet.device.drafts)).toMatchObject([{ id: there, author: 'agent-a', photos: [{}] }]);
    expect(await valueOf(tablet.device.waiting)).toHaveLength(2);
    expect(tablet.bugs).toEqual([]);
  });

  test('12.3 sends everybody’s work under the name of its author, whoever holds it', async () => {
    const tablet = await sharedTablet();
    cut(tablet);
    const first = await recordOne(tablet, { fields: { address: '1 rue de A' }, photos: ['un'] });
    await hand(tablet, OTHER);
    const second = await recordOne(tablet, { fields: { address: '2 rue de B' } });
    join(tablet);
    await tablet.device.syncNow();
    expect(await states(tablet)).toEqual(['confirmed', 'confirmed']);
    expect(tablet.office.records.get(first)?.intervention.fields['author']).toBe('agent-a');
    expect(tablet.office.records.get(second)?.intervention.fields['author']).toBe('agent-b');
    expect(tablet.office.photos.size).toBe(1);
    // What was received is everybody's to see.
    expect((await listed(tablet)).toSorted()).toEqual(['1 rue de A', '2 rue de B']);
    expect(tablet.office.session?.user.id).toBe('agent-b');
  });

  test('12.3 keeps recording where the session of whoever holds it has ended', async () => {
    const tablet = await sharedTablet();
    tablet.office.crew = [AGENT];
    cut(tablet);
    await hand(tablet, OTHER);
    await recordOne(tablet);
    join(tablet);
    await tablet.device.syncNow();
    expect(await valueOf(tablet.device.delivery)).toMatchObject({ state: 'sign-in-needed', problem: 'agent-not-here' });
    expect(await valueOf(tablet.device.session)).toMatchObject({ user: { id: 'agent-b' } });
    await recordOne(tablet);
    expect(await states(tablet)).toEqual(['pending', 'pending']);
    tablet.office.enrolling = OTHER;
    await tablet.device.enrol('ENCORE', 'Tablette A');
    await tablet.device.syncNow();
    expect(await states(tablet)).toEqual(['confirmed', 'confirmed']);
  });

  test('12.4 shows an agent of another sector nothing of the first one’s', async () => {
    const tablet = await sharedTablet(SOUTHERN);
    await recordOne(tablet, { fields: { address: '1 rue du Nord', sector: 'nord' } });
    const worked = await recordOne(tablet, { fields: { address: '2 rue du Nord', sector: 'nord', support: 'pierre' } });
    await tablet.device.syncNow();
    cut(tablet);
    await tablet.device.change(worked, { fields: { support: 'bois' } });
    await hand(tablet, SOUTHERN);
    // Only what somebody's unsent work stands on stays, as it was read.
    expect(await listed(tablet)).toEqual(['2 rue du Nord']);
    expect((await record(tablet, worked))?.intervention.fields['support']).toBe('pierre');
    tablet.office.outOfScope.add(worked);
    for (const id of tablet.office.records.keys()) tablet.office.outOfScope.add(id);
    join(tablet);
    await tablet.device.syncNow();
    expect(tablet.office.records.get(worked)?.intervention.fields['support']).toBe('bois');
    await tablet.device.syncNow();
    expect(await listed(tablet)).toEqual([]);

    tablet.office.outOfScope.clear();
    await hand(tablet, AGENT);
    await tablet.device.syncNow();
    expect((await listed(tablet)).toSorted()).toEqual(['1 rue du Nord', '2 rue du Nord']);
    expect((await record(tablet, worked))?.intervention.fields['support']).toBe('bois');
    expect(await tablet.look.bases.count()).toBe(0);
    expect(tablet.bugs).toEqual([]);
  });

  test('12.4 brings everything again to an agent who gets it back at once', async () => {
    const tablet = await sharedTablet(SOUTHERN);
    await recordOne(tablet, { fields: { address: '1 rue du Nord', sector: 'nord' } });
    await tablet.device.syncNow();
    cut(tablet);
    await hand(tablet, SOUTHERN);
    expect(await listed(tablet)).toEqual([]);
    await hand(tablet, AGENT);
    join(tablet);
    await tablet.device.syncNow();
    expect(await listed(tablet)).toEqual(['1 rue du Nord']);
  });

  test('9.3 what was heard outlives a handover to another sector', async () => {
    const tablet = await sharedTablet(SOUTHERN);
    const putBack = tablet.office.backUp();
    const id = await recordOne(tablet, { fields: { sector: 'nord' } });
    await tablet.device.syncNow();
    putBack();
    await hand(tablet, SOUTHERN);
    await tablet.device.syncNow();
    expect(tablet.office.records.has(id)).toBe(true);
  });

  test('12.4 drops a page that was asked for as the agent before', async () => {
    const tablet = await sharedTablet(SOUTHERN);
    await recordOne(tablet, { fields: { sector: 'nord' } });
    await tablet.device.syncNow();
    // Somebody else's change makes the next page bring the record again.
    for (const kept of tablet.office.records.values()) kept.version = tablet.office.version += 1;
    const { fetch } = tablet.environment;
    tablet.environment.fetch = async (input, init) => {
      const answer = await fetch(input, init);
      if (!input.startsWith(PATHS.pull)) return answer;
      // The page is on its way; nothing that follows comes through.
      tablet.office.before = () => json(503, problem('server-unavailable'));
      await hand(tablet, SOUTHERN);
      return answer;
    };
    await tablet.device.syncNow();
    expect(await listed(tablet)).toEqual([]);
  });

  test('11.1 writes the work of all of them into the rescue file', async () => {
    const tablet = await sharedTablet();
    cut(tablet);
    await recordOne(tablet, { fields: { address: '1 rue de A' } });
    const form = await tablet.device.newDraft('graffiti');
    await hand(tablet, OTHER);
    await recordOne(tablet, { fields: { address: '2 rue de B' } });
    const { rescue } = await opened(await tablet.device.rescueFile(PHRASE));
    expect((rescue.edits as readonly Edit[]).map((edit) => edit.author).toSorted()).toEqual(['agent-a', 'agent-b']);
    expect(rescue.drafts).toMatchObject([{ id: form.id }]);
  });
});
