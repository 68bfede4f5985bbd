import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { BrowserContext, Page } from '@playwright/test';
import { openBrowser } from './browser.ts';
import { type Held, heldUnder } from './heldUnder.ts';

const run = promisify(execFile);

export type Work = {
  readonly address: string;
  /** Where the agent stands, in degrees. */
  readonly latitude: number;
  readonly longitude: number;
  readonly surface: string;
  readonly before: string;
  readonly after: string;
};

/** An agent's tablet: a Chromium with a profile on disk, driven by what an agent sees. */
export class Tablet {
  readonly folder: string;
  readonly url: string;
  readonly #flags: readonly string[];
  #context: BrowserContext;
  page: Page;

  private constructor(folder: string, url: string, context: BrowserContext, page: Page, flags: readonly string[]) {
    this.#flags = flags;
    this.folder = folder;
    this.url = url;
    this.#context = context;
    this.page = page;
  }

  /** `flags`: of the browser, beyond those that every test gives it. */
  static async switchOn(folder: string, url: string, flags: readonly string[] = []): Promise<Tablet> {
    const context = await openBrowser(folder, {}, flags);
    return new Tablet(folder, url, context, context.pages()[0] ?? (await context.newPage()), flags);
  }

  async enrol(codeUrl: string): Promise<void> {
    await this.page.goto(`${this.url}/enroler${new URL(codeUrl).hash}`);
    await this.page.getByRole('button', { name: 'Enrôler cet appareil' }).click();
    await this.atHome();
    // The pages must be on the tablet before the network goes.
    await this.page.evaluate(async () => {
      await navigator.serviceWorker.ready;
      if (navigator.serviceWorker.controller) return;
      await new Promise((resolve) => {
        navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true });
      });
    });
  }

  async atHome(): Promise<void> {
    await this.page.getByRole('heading', { level: 1, name: 'À faire' }).waitFor();
  }

  async network(on: boolean): Promise<void> {
    await this.#context.setOffline(!on);
  }

  async kept(): Promise<void> {
    await this.page.getByText(/^Enregistré sur cet appareil à/).waitFor();
  }

  async addPhoto(role: 'Avant' | 'Après', path: string, count: number): Promise<void> {
    const { page } = this;
    await page.getByRole('radio', { name: role, exact: true }).check();
    await page.locator('input[type=file]').first().setInputFiles(path);
    await page.getByRole('button', { name: new RegExp(`^Retirer la photo ${count} `) }).waitFor();
  }

  /** Opens a new form and fills in everything but the end. */
  async fill(work: Work): Promise<void> {
    const { page } = this;
    const { latitude, longitude } = work;
    await this.#context.setGeolocation({ latitude, longitude, accuracy: 6 });
    await page.goto(`${this.url}/`);
    await this.atHome();
    await page.getByRole('link', { name: /Intervention$/ }).click();
    await page.waitForURL(/\/interventions\/nouvelle\//);
    await this.addPhoto('Avant', work.before, 1);
    await this.addPhoto('Après', work.after, 2);
    await this.answer(work);
  }

  /** Gives the open form what it asks for, but for photos. */
  async answer(work: Pick<Work, 'address' | 'surface'>): Promise<void> {
    const { page } = this;
    await page.getByLabel('Adresse').fill(work.address);
    for (const choice of ['Tag', 'Pierre', 'Hydrogommage', 'Effacé'])
      await page.getByRole('radio', { name: choice, exact: true }).check();
    await page.getByLabel(/^Surface/).fill(work.surface);
  }

  async finish(): Promise<void> {
    await this.page.getByRole('button', { name: 'Terminer', exact: true }).click();
    await this.page.waitForURL((url) => !url.pathname.includes('/nouvelle/'));
  }

  /** The words on the screen, and what the tablet's database says of its rounds and of the photos that wait. */
  async explain(): Promise<string> {
    const words = await this.page.locator('main').innerText();
    const kept = await this.page.evaluate(async () => {
      const request = indexedDB.open('sillage');
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        request.onsuccess = () => {
          resolve(request.result);
        };
        request.onerror = () => {
          reject(new Error('the database does not open'));
        };
      });
      const all = (table: string): Promise<readonly Record<string, unknown>[]> =>
        new Promise((resolve) => {
          const rows = database.transaction(table).objectStore(table).getAll() as IDBRequest<Record<string, unknown>[]>;
          rows.onsuccess = () => {
            resolve(rows.result);
          };
        });
      const meta = (await all('meta')).filter((row) => row['key'] !== 'session' && row['key'] !== 'territory');
      const photos = (await all('photos')).filter((row) => row['unsent'] === 1);
      const edits = (await all('edits')).map(({ id, seq, state, code, tries }) => ({ id, seq, state, code, tries }));
      database.close();
      const waiting = edits.filter((row) => row.state !== 'confirmed');
      return { at: Date.now(), online: navigator.onLine, meta, photos, waiting };
    });
    return `${words}\n\n${JSON.stringify(kept)}`;
  }

  /** What the tablet's database holds under this address. */
  async holds(address: string): Promise<Held> {
    return this.page.evaluate(heldUnder, address);
  }

  /** SIGKILL to the browser and all its processes, as when the battery is pulled out. */
  async pullBattery(): Promise<void> {
    const closed = new Promise((resolve) => this.#context.once('close', resolve));
    await run('pkill', ['-KILL', '-f', `user-data-dir=${this.folder}`]);
    await closed;
  }

  /** Opens the browser again on the same profile. */
  async switchOnAgain(options: { readonly network: boolean }): Promise<void> {
    this.#context = await openBrowser(this.folder, {}, this.#flags);
    await this.network(options.network);
    this.page = this.#context.pages()[0] ?? (await this.#context.newPage());
  }

  async switchOff(): Promise<void> {
    await this.#context.close();
  }
}
