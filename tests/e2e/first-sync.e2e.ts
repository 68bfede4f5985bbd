import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { MAX_EDITS_PER_PUSH, PATHS, PROTOCOL } from '../../src/sync/protocol.ts';
import { makeEdits } from '../bench/support/makeEdits.ts';
import { STRONG_CONTRAST, violationsOn } from './support/axe.ts';
import { BackOffice } from './support/backOffice.ts';
import { FaultyProxy } from './support/faultyProxy.ts';
import { brokenRules } from './support/fieldRules.ts';
import { OfficeClient } from './support/office.ts';
import { Tablet } from './support/tablet.ts';

const COUNT = 4_500;

let folder = '';
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sillage-first-'));
});
test.afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** A back office with so many interventions of another tablet; resolves to the code of a new agent. */
async function fill(url: string): Promise<string> {
  const desk = new OfficeClient(url);
  await desk.setUp();
  const colleague = await desk.addAgent('Camille Essai');
  const other = new OfficeClient(url);
  const session = await other.enrol((await desk.codeFor(colleague.id)).code, 'Autre tablette');
  const edits = makeEdits(COUNT, session.device?.id ?? '', colleague.id);
  for (let at = 0; at < COUNT; at += MAX_EDITS_PER_PUSH)
    await other.json('POST', PATHS.push, { protocol: PROTOCOL, edits: edits.slice(at, at + MAX_EDITS_PER_PUSH) });
  return (await desk.codeFor((await desk.addAgent('Dominique Essai')).id)).url;
}

test('a new tablet is of use after the first chunk, and goes on after it was cut off and switched off', async () => {
  test.setTimeout(180_000);
  const office = await BackOffice.start(join(folder, 'data'));
  const code = await fill(office.url);
  let passing = 1;
  const asked: string[] = [];
  const proxy = await FaultyProxy.start(office.port, (_method, path) => {
    if (!path.startsWith(PATHS.chunks)) return 'none';
    asked.push(path);
    passing -= 1;
    return passing < 0 ? 'cut-reply' : 'none';
  });
  const tablet = await Tablet.switchOn(join(folder, 'tablet'), proxy.url);
  await tablet.enrol(code);
  const strip = tablet.page.getByRole('region', { name: 'Arrivée des interventions' });
  await expect(strip).toContainText(/1\s000 sur 4\s500/);
  await expect(strip).toContainText('La suite viendra d’elle-même.');
  await expect(tablet.page.getByRole('link', { name: /rue du Banc-d’Essai/ }).first()).toBeVisible();
  expect(await brokenRules(tablet.page)).toEqual([]);
  expect(await violationsOn(tablet.page)).toEqual([]);
  expect(await violationsOn(tablet.page, STRONG_CONTRAST)).toEqual([]);
  for (const size of [
    { width: 412, height: 915 },
    { width: 1280, height: 800 },
    { width: 320, height: 640 },
  ]) {
    await tablet.page.setViewportSize(size);
    await tablet.page.screenshot({ path: test.info().outputPath(`arriving-${String(size.width)}.png`) });
  }

  await tablet.switchOff();
  await tablet.switchOnAgain({ network: false });
  await tablet.page.goto(`${tablet.url}/`);
  await expect(tablet.page.getByRole('region', { name: 'Arrivée des interventions' })).toContainText(
    /1\s000 sur 4\s500/,
  );

  passing = Infinity;
  await tablet.network(true);
  await tablet.page.goto(`${tablet.url}/envois`);
  await tablet.page.getByRole('button', { name: 'Envoyer maintenant' }).click();
  await expect(tablet.page.getByRole('region', { name: 'Arrivée des interventions' })).toHaveCount(0);
  await tablet.page.goto(`${tablet.url}/`);
  await tablet.page.getByRole('searchbox').fill('1 rue du Banc-d’Essai 0');
  await tablet.page
    .getByRole('link', { name: /^1 rue du Banc-d’Essai 0/ })
    .first()
    .waitFor();
  // The first one was whole, and is not fetched again.
  expect(asked.filter((path) => path === asked[0])).toHaveLength(1);
  expect(new Set(asked).size).toBe(4);
  await tablet.switchOff();
  await proxy.stop();
  await office.kill();
});
