import { describe, expect, test } from 'vitest';
import { PATHS } from '../../../src/sync/protocol.ts';
import { AGENT, MemoryBackOffice } from '../support/memoryBackOffice.ts';
import { makeTablet, recordOne, valueOf } from '../support/tablet.ts';
import type { Tablet } from '../support/tablet.ts';

const asked = ({ office }: Tablet, path: string) => office.calls.filter((call) => call.path === path).length;
const kept = (tablet: Tablet) => tablet.look.records.count();

/** A browser in which a supervisor signed in, and an intervention that a tablet sent. */
async function atTheDesk(id = 'supervisor-a'): Promise<Tablet> {
  const office = new MemoryBackOffice();
  const author = await makeTablet(office);
  await recordOne(author);
  await author.device.syncNow();
  office.session = { ...AGENT, user: { id, name: 'Responsable', role: 'supervisor', sector: null } };
  office.calls.length = 0;
  const browser = await makeTablet(office, false);
  await browser.device.signIn('responsable@essai.invalid', 'correct-cheval-batterie');
  await browser.device.syncNow();
  return browser;
}

describe('4.7 the feed', () => {
  test('is not pulled for somebody who works at the desk only, who has the territory all the same', async () => {
    const browser = await atTheDesk();
    expect(asked(browser, PATHS.pull)).toBe(0);
    expect(await kept(browser)).toBe(0);
    expect(await valueOf(browser.device.territory)).not.toBeNull();
    expect(await valueOf(browser.device.delivery)).toMatchObject({ state: 'idle', problem: null });
  });

  test('is pulled soon after the field views are opened, and from then on', async () => {
    const browser = await atTheDesk();
    const stop = browser.device.start();
    await expect.poll(() => browser.timers.length).toBe(1);
    await browser.device.openField();
    await expect.poll(() => kept(browser)).toBe(1);
    stop();
    await browser.reopen();
    const before = asked(browser, PATHS.pull);
    await browser.device.syncNow();
    expect(asked(browser, PATHS.pull)).toBe(before + 1);
  });

  test('is not pulled for the next person at the same browser, nor after signing out', async () => {
    const browser = await atTheDesk();
    await browser.device.openField();
    await browser.device.syncNow();
    const before = asked(browser, PATHS.pull);
    expect(before).toBe(1);
    const { office } = browser;
    office.session = { ...AGENT, user: { id: 'supervisor-b', name: 'Autre', role: 'supervisor', sector: null } };
    await browser.device.signIn('autre@essai.invalid', 'correct-cheval-batterie');
    await browser.device.syncNow();
    expect(asked(browser, PATHS.pull)).toBe(before);
    await browser.device.openField();
    expect((await browser.device.signOut()).ok).toBe(true);
    await browser.device.signIn('autre@essai.invalid', 'correct-cheval-batterie');
    await browser.device.syncNow();
    expect(asked(browser, PATHS.pull)).toBe(before);
  });

  test('is pulled while an edit made here is kept, so that it is confirmed', async () => {
    const browser = await atTheDesk();
    await recordOne(browser);
    await browser.device.syncNow();
    expect((await browser.look.edits.toArray()).map((row) => row.state)).toEqual(['confirmed']);
    expect((await valueOf(browser.device.delivery)).waiting).toBe(0);
  });

  test('of an agent waits for nobody to look, and comes after the territory', async () => {
    const office = new MemoryBackOffice();
    const tablet = await makeTablet(office);
    const paths: readonly string[] = [PATHS.pull, PATHS.territory];
    const order = office.calls.map((call) => call.path).filter((path) => paths.includes(path));
    expect(order.slice(0, 2)).toEqual([PATHS.territory, PATHS.pull]);
    await tablet.device.openField();
    expect(await tablet.look.meta.get('fieldOpenedBy')).toBeUndefined();
  });
});
