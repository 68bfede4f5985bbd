import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Intervention } from '../../src/domain/intervention.ts';
import { BackOffice } from './support/backOffice.ts';
import { FaultyProxy } from './support/faultyProxy.ts';
import { OfficeClient } from './support/office.ts';
import { makePhoto } from './support/photos.ts';
import { Tablet, type Work } from './support/tablet.ts';

const EACH = 20;
const MOST_HIT = '1 place de la Fontaine';
/** Characters of the back office's log that a failure shows. */
const LOG = 6_000;
const HALF_TYPED = 'Coulure sous le rebo';

type Page = { readonly rows: readonly { readonly id: string }[]; readonly next: string | null; readonly total: number };
type Detail = { readonly intervention: Intervention; readonly received: readonly string[] };
type Places = { readonly places: readonly { readonly label: string; readonly count: number }[] };

let folder = '';
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sillage-day-'));
});
test.afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function worksOf(tablet: number): Promise<readonly Work[]> {
  return Promise.all(
    Array.from({ length: EACH }, async (_, n): Promise<Work> => {
      const number = tablet * 100 + n;
      const again = n % 5 < 2;
      return {
        address: again ? MOST_HIT : `${n + 2} rue ${tablet === 1 ? 'du Levant' : 'du Couchant'}`,
        latitude: 46.58 + (again ? 0 : number / 20_000),
        longitude: 0.34,
        surface: `${1 + (n % 4)},5`,
        before: await makePhoto(join(folder, 'photos'), number, 'before'),
        after: await makePhoto(join(folder, 'photos'), number, 'after'),
      };
    }),
  );
}

async function allInterventions(desk: OfficeClient): Promise<readonly Detail[]> {
  const details: Detail[] = [];
  let after = '';
  for (;;) {
    const page: Page = await desk.json('GET', `/api/supervise/interventions?limit=50${after}`);
    for (const { id } of page.rows) details.push(await desk.json('GET', `/api/supervise/interventions/${id}`));
    if (page.next === null) return details;
    after = `&after=${encodeURIComponent(page.next)}`;
  }
}

test('two tablets, no network, a pulled battery and a dying server: everything arrives once', async () => {
  test.setTimeout(900_000);
  const office = await BackOffice.start(join(folder, 'data'));
  let dying: Promise<void> = Promise.resolve();
  const deaths = new Set([7, 25]);
  let uploads = 0;
  let pushes = 0;
  const proxy = await FaultyProxy.start(
    office.port,
    (method, path) => {
      if (method === 'POST' && path.startsWith('/api/sync/push')) {
        pushes += 1;
        return pushes <= 3 ? 'cut-reply' : 'none';
      }
      if (method === 'PATCH') return uploads % 9 === 4 ? 'cut-upload' : uploads % 11 === 5 ? 'cut-reply' : 'none';
      return 'none';
    },
    (method) => {
      if (method !== 'PATCH') return;
      uploads += 1;
      if (deaths.delete(uploads)) dying = dying.then(() => office.kill()).then(() => office.start());
    },
  );

  const desk = new OfficeClient(office.url);
  await desk.setUp();
  const tablets = await Promise.all(
    [1, 2].map(async (number) => {
      const agent = await desk.addAgent(`Agent d’essai ${number}`);
      const { url } = await desk.codeFor(agent.id);
      const tablet = await Tablet.switchOn(join(folder, `tablet-${number}`), proxy.url);
      await tablet.enrol(url);
      // Chromium writes a cookie down after half a minute, or when it is closed: until then a pulled battery signs out.
      await tablet.switchOff();
      await tablet.switchOnAgain({ network: false });
      return tablet;
    }),
  );

  await test.step('each records 20 interventions offline; one loses its battery in mid-form', async () => {
    await Promise.all(
      tablets.map(async (tablet, index) => {
        const works = await worksOf(index + 1);
        for (const [n, work] of works.entries()) {
          await tablet.fill(work);
          if (index === 0 && n === EACH - 1) {
            await tablet.page.getByLabel('Commentaire').pressSequentially(HALF_TYPED);
            await tablet.kept();
            await tablet.pullBattery();
            await tablet.switchOnAgain({ network: false });
            await tablet.page.goto(proxy.url);
            const { page } = tablet;
            await page.waitForURL(/\/interventions\/nouvelle\//);
            await expect(page.getByLabel('Commentaire')).toHaveValue(HALF_TYPED);
            await expect(page.getByLabel('Adresse')).toHaveValue(work.address);
            await expect(page.getByLabel(/^Surface/)).toHaveValue(work.surface);
            for (const choice of ['Tag', 'Pierre', 'Hydrogommage', 'Effacé'])
              await expect(page.getByRole('radio', { name: choice, exact: true })).toBeChecked();
            await expect(page.getByRole('button', { name: /^Retirer la photo/ })).toHaveCount(2);
          }
          await tablet.finish();
        }
      }),
    );
  });

  await test.step('both come back; the server dies twice and loses replies', async () => {
    for (const tablet of tablets) await tablet.network(true);
    for (const tablet of tablets) {
      await tablet.page.goto(`${proxy.url}/envois`);
      await tablet.page
        .getByText('Tout est reçu. Rien n’attend sur cet appareil.')
        .waitFor({ timeout: 400_000 })
        .catch(async (error: unknown) => {
          const said = await tablet.explain();
          throw new Error(`not everything arrived\n${said}\n\n${office.output.slice(-LOG)}`, { cause: error });
        });
      await expect(tablet.page.getByText(`${EACH}/${EACH}`)).toBeVisible();
      await expect(tablet.page.getByText(`${EACH * 2}/${EACH * 2}`)).toBeVisible();
    }
    await dying;
    expect(deaths.size, 'the server was killed twice in mid-upload').toBe(0);
    expect(proxy.injected, 'replies and uploads were cut').toBeGreaterThan(5);
  });

  await test.step('the back office holds each intervention and each photo once', async () => {
    const details = await allInterventions(desk);
    expect(details).toHaveLength(EACH * 2);
    const photos = details.flatMap((detail) => detail.intervention.photos);
    expect(photos).toHaveLength(EACH * 4);
    expect(new Set(photos.map((photo) => photo.sha256)).size).toBe(EACH * 4);
    for (const photo of photos) {
      const response = await desk.request('GET', `/api/photos/${photo.sha256}`);
      const bytes = Buffer.from(await response.arrayBuffer());
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(photo.sha256);
      expect(bytes.length).toBe(photo.size);
    }
    const halfTyped = details.filter((detail) => detail.intervention.comments.some((each) => each.text === HALF_TYPED));
    expect(halfTyped).toHaveLength(1);
  });

  await test.step('the supervisor sees first the place that was hit most', async () => {
    const { places } = await desk.json<Places>('GET', '/api/supervise/places');
    expect(places[0]).toMatchObject({ label: MOST_HIT, count: 16 });
  });

  for (const tablet of tablets) await tablet.switchOff();
  await proxy.stop();
  await office.kill();
});
