import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAppRouter } from '../../../src/app/shell/createAppRouter.ts';
import { DeviceProvider } from '../../../src/app/shell/DeviceProvider.tsx';
import { useLanguage } from '../../../src/app/words/language.ts';
import type { Session } from '../../../src/sync/protocol.ts';
import { AGENT, MemoryBackOffice, problem, json } from '../../device/support/memoryBackOffice.ts';
import type { Tablet } from '../../device/support/tablet.ts';
import { makeTablet } from '../../device/support/tablet.ts';
import { expectAccessible } from '../../support/renderScreen.tsx';

const SUPERVISOR: Session = { ...AGENT, user: { ...AGENT.user, role: 'supervisor', sector: null } };

/** The app as main.tsx puts it together, on a real device. */
function open(tablet: Tablet, path: string) {
  const history = createMemoryHistory({ initialEntries: [path] });
  render(
    <DeviceProvider device={tablet.device}>
      <RouterProvider router={createAppRouter(tablet.device, history)} />
    </DeviceProvider>,
  );
  return { path: () => history.location.pathname };
}

function officeOf(session: Session): MemoryBackOffice {
  const office = new MemoryBackOffice();
  office.session = session;
  return office;
}

// A screen is read when it is first opened.
const title = (name: string | RegExp): Promise<HTMLElement> =>
  screen.findByRole('heading', { level: 1, name }, { timeout: 5000 });

beforeEach(() => {
  localStorage.clear();
  useLanguage.getState().setLanguage('fr');
  vi.stubGlobal('scrollTo', () => undefined);
  Element.prototype.scrollTo = () => undefined;
  // The desk asks the back office itself: here there is none.
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('cut')));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('going from screen to screen', () => {
  it('puts the focus on the new title and names the window after it, and leaves it alone at the start', async () => {
    const { path } = open(await makeTablet(), '/');
    const first = await title('À faire');
    expect(document.activeElement).not.toBe(first);
    fireEvent.click(screen.getByRole('link', { name: 'Envois' }));
    const next = await title('Envois');
    await waitFor(() => expect(document.activeElement).toBe(next));
    expect(path()).toBe('/envois');
    expect(document.title).toBe('Envois – Sillage');
    expect(screen.getByRole('link', { name: 'Envois' }).getAttribute('aria-current')).toBe('page');
  });

  it('is possible without a mouse: first comes the way past the navigation', async () => {
    open(await makeTablet(), '/envois');
    await title('Envois');
    const skip = screen.getByRole('link', { name: 'Aller au contenu' });
    expect(document.querySelector('a, button, input')).toBe(skip);
    fireEvent.click(skip);
    expect(document.activeElement?.id).toBe('main');
  });

  it('says so at an address that no screen has', async () => {
    open(await makeTablet(), '/rien/du/tout');
    await title('Aucun écran à cette adresse');
    await expectAccessible();
  });
});

describe('a new intervention', () => {
  it('begins a draft and opens its form at an address of its own, without the primary button', async () => {
    const tablet = await makeTablet();
    const { path } = open(tablet, '/nouvelle');
    await waitFor(() => expect(path()).toMatch(/^\/interventions\/nouvelle\/./), { timeout: 5000 });
    const id = path().split('/').at(-1) ?? '';
    expect(await tablet.device.draft(id)).not.toBeNull();
    expect(screen.queryByRole('link', { name: /Ajouter.*Intervention/ })).toBeNull();
  });
});

/** A back office where this browser has no session. */
function strangers(): MemoryBackOffice {
  const office = new MemoryBackOffice();
  office.session = null;
  return office;
}

describe('who may go where', () => {
  it('sends a device that nobody signed in on to its enrolment', async () => {
    const { path } = open(await makeTablet(strangers(), false), '/carte');
    await waitFor(() => expect(path()).toBe('/enroler'));
  });

  it('signs a device whose database was emptied in again, and says what is lost', async () => {
    const office = new MemoryBackOffice();
    office.session = { ...AGENT, device: { id: 'tablet-a', name: 'Tablette A', unsent: { edits: 2, photos: 1 } } };
    const { path } = open(await makeTablet(office, false), '/');
    await title('À faire');
    expect(path()).toBe('/');
    const said = await screen.findByText(/2 modifications et 1 photo attendaient encore ici/);
    expect(said).toBeTruthy();
    await expectAccessible();
    fireEvent.click(screen.getByRole('button', { name: 'J’ai compris' }));
    await waitFor(() => expect(screen.queryByText('Cet appareil a perdu ses données')).toBeNull());
  });

  it('sends the first visitor of an empty installation to its first page', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ empty: true })));
    const { path } = open(await makeTablet(strangers(), false), '/');
    await waitFor(() => expect(path()).toBe('/bienvenue'));
  });

  it('refuses the desk to an agent, with the way back', async () => {
    open(await makeTablet(), '/bureau/indicateurs');
    await title('Le bureau est réservé à l’encadrement');
    expect(screen.getByRole('link', { name: 'Aller aux écrans de terrain' }).getAttribute('href')).toBe('/');
    await expectAccessible();
  });

  it('opens the desk to a supervisor, and the field once they asked for it', async () => {
    const { path } = open(await makeTablet(officeOf(SUPERVISOR)), '/');
    await waitFor(() => expect(path()).toBe('/bureau/carte'));
    fireEvent.click(await screen.findByRole('link', { name: 'Vue de terrain' }));
    await title('À faire');
    expect(path()).toBe('/');
  });
});

describe('the session being over', () => {
  it('is said on every screen and stops no work', async () => {
    const tablet = await makeTablet();
    open(tablet, '/');
    await title('À faire');
    tablet.office.before = () => json(401, problem('session-needed'));
    await act(() => tablet.device.syncNow());
    expect(await screen.findByText('Reconnectez cet appareil')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Reconnecter' }).getAttribute('href')).toBe('/enroler');
    expect(screen.getByRole('link', { name: /Ajouter.*Intervention/ })).toBeTruthy();
  });
});

describe('the field shell', () => {
  it('has nothing that axe objects to, and says what waits', async () => {
    open(await makeTablet(), '/');
    await title('À faire');
    const badge = await screen.findByRole('link', { name: /Tout est reçu/ });
    expect(badge.getAttribute('href')).toBe('/envois');
    expect(screen.getByText('Démonstration – données fictives')).toBeTruthy();
    await expectAccessible();
  });
});
