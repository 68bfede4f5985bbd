import { setTimeout } from 'node:timers/promises';
import { expect } from '@playwright/test';
import { randomFrom } from '../../src/backoffice/demo/random.ts';
import { BackOffice } from '../e2e/support/backOffice.ts';
import { heldUnder } from '../e2e/support/heldUnder.ts';
import { OfficeClient } from '../e2e/support/office.ts';
import { makePhoto } from '../e2e/support/photos.ts';
import { type Driver, until } from './driver.ts';

/** Milliseconds after which the battery goes, at most, from the moment a write began. */
const SOON = 250;

type Wait = (what: string, isSo: () => Promise<boolean>) => Promise<void>;

/** What an agent does in a page, by its words. */
function agent(driver: Driver, until: Wait) {
  const seen = (text: string): Promise<boolean> =>
    driver.run((wanted) => document.body.innerText.includes(wanted), text);
  return {
    at: () => driver.run(() => location.pathname),
    see: (text: string) => until(text, () => seen(text)),
    async press(name: string): Promise<void> {
      await until(`the button ${name}`, () =>
        driver.run((wanted) => {
          const buttons = [...document.querySelectorAll<HTMLElement>('button, a')];
          const found = buttons.find((each) => each.innerText.trim() === wanted);
          found?.click();
          return found !== undefined;
        }, name),
      );
    },
    /** Goes on within the app, as an agent does: no page is loaded. */
    async follow(href: string): Promise<void> {
      await until(`the link ${href}`, () =>
        driver.run((wanted) => {
          const found = document.querySelector<HTMLElement>(`a[href="${wanted}"]`);
          found?.click();
          return found !== null;
        }, href),
      );
    },
    async choose(name: string): Promise<void> {
      await until(`the choice ${name}`, () =>
        driver.run((wanted) => {
          const radios = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')];
          const found = radios.find((each) => each.labels?.[0]?.innerText.trim() === wanted);
          found?.click();
          return found !== undefined;
        }, name),
      );
    },
    async write(label: string, text: string): Promise<void> {
      await until(`the field ${label}`, () =>
        driver.run(
          (wanted, typed) => {
            const fields = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')];
            const found = fields.find((each) => each.labels?.[0]?.innerText.trim().startsWith(wanted));
            if (!found) return false;
            // As typing does: React listens to the event, and to the element's own setter.
            const prototype = found instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement;
            Object.getOwnPropertyDescriptor(prototype.prototype, 'value')?.set?.call(found, typed);
            found.dispatchEvent(new Event('input', { bubbles: true }));
            found.dispatchEvent(new Event('change', { bubbles: true }));
            return true;
          },
          label,
          text,
        ),
      );
    },
  };
}

type Work = { readonly address: string; readonly photos: readonly [string, string] };

/**
 * Kills a browser again and again while it keeps records and photos, and looks each time whether what was said to be
 * kept is there, whole; then everything must reach the back office, once.
 */
export async function killedAgainAndAgain(driver: Driver, folder: string, kills: number): Promise<void> {
  const office = await BackOffice.start(`${folder}/data`);
  const desk = new OfficeClient(office.url);
  await desk.setUp();
  const { code } = await desk.codeFor((await desk.addAgent('Agent d’essai')).id);
  // What was under way when the battery went must not go on in the next browser.
  let life = new AbortController();
  const wait: Wait = (what, isSo) => until(what, isSo, life.signal);
  const { at, see, press, follow, choose, write } = agent(driver, wait);

  const addPhoto = async (role: string, path: string, count: number): Promise<void> => {
    await choose(role);
    await driver.upload(path);
    await wait(`photo ${String(count)}`, () =>
      driver.run((n) => document.querySelector(`[aria-label^="Retirer la photo ${String(n)} "]`) !== null, count),
    );
  };
  const finish = async (): Promise<void> => {
    await press('Terminer');
    await wait('the end of the form', async () => !(await at()).includes('/nouvelle/'));
  };
  const begin = async ({ address, photos }: Work): Promise<void> => {
    await follow('/');
    await wait('the home screen', async () => (await at()) === '/');
    await follow('/nouvelle');
    await wait('a form', async () => (await at()).includes('/interventions/nouvelle/'));
    await addPhoto('Avant', photos[0], 1);
    await write('Adresse', address);
    for (const choice of ['Tag', 'Pierre', 'Hydrogommage', 'Effacé']) await choose(choice);
    await write('Surface', '2');
    await wait('it is kept', async () => (await driver.run(heldUnder, address)).photos === 1);
    await see('Enregistré sur cet appareil à');
  };

  await driver.open();
  await driver.goto(`${office.url}/enroler#${code}`);
  await press('Enrôler cet appareil');
  await see('À faire');
  await wait('the pages are on the tablet', () => driver.run(() => navigator.serviceWorker.controller !== null));
  // Browsers write a cookie down a while after, or when they are closed.
  await driver.close();
  await office.kill();
  await driver.open();
  await driver.goto(office.url);

  const random = randomFrom(20_261_127);
  for (let n = 1; n <= kills; n += 1) {
    const photos = `${folder}/photos`;
    const address = `${String(n)} rue de la Panne`;
    const work: Work = { address, photos: [await makePhoto(photos, n, 'before'), await makePhoto(photos, n, 'after')] };
    await begin(work);
    const after = random.whole(0, SOON);
    const act = [() => write('Commentaire', 'Coulure'), () => addPhoto('Après', work.photos[1], 2), finish][n % 3];
    // The page goes with the browser: what it was doing fails, as it must.
    const acting = act?.().catch(() => undefined);
    await setTimeout(after);
    life.abort();
    await driver.kill();
    await acting;
    life = new AbortController();
    await driver.open();
    await driver.goto(office.url);
    await wait('a screen', () => driver.run(() => document.querySelector('h1') !== null));
    const held = await driver.run(heldUnder, address);
    expect(held, `${address} is in a form or a record, with its first photo whole`).toMatchObject({
      found: 1,
      torn: 0,
    });
    expect(held.photos).toBeGreaterThanOrEqual(1);
    if (held.forms === 0) continue;
    await wait('the form that stood open', async () => (await at()).includes('/nouvelle/'));
    await finish();
  }

  await office.start();
  await driver.goto(`${office.url}/envois`);
  await see('Tout est reçu. Rien n’attend sur cet appareil.');
  const { rows } = await desk.json<{ readonly rows: readonly { readonly address: string }[] }>(
    'GET',
    '/api/supervise/interventions?limit=100',
  );
  expect(rows.map((row) => row.address).toSorted()).toEqual(
    Array.from({ length: kills }, (_, n) => `${String(n + 1)} rue de la Panne`).toSorted(),
  );
  await driver.close();
  await office.kill();
}
