import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FieldSettingsScreen } from '../../../src/app/shell/FieldSettingsScreen.tsx';
import { useTheme } from '../../../src/app/shell/theme.ts';
import { useThumbSide } from '../../../src/app/shell/thumbSide.ts';
import type { BasemapState } from '../../../src/device/device.ts';
import { useLanguage } from '../../../src/app/words/language.ts';
import { AGENT } from '../../device/support/memoryBackOffice.ts';
import { makeTablet, recordOne, valueOf } from '../../device/support/tablet.ts';
import { madeUpBasemap, memoryDevice } from '../../support/memoryDevice.ts';
import { expectAccessible, renderScreen } from '../../support/renderScreen.tsx';

async function open() {
  const tablet = await makeTablet();
  renderScreen(FieldSettingsScreen, '/reglages', '/reglages', tablet.device);
  await screen.findByRole('heading', { level: 1, name: 'Réglages' });
  return tablet;
}

async function askToSignOut(): Promise<void> {
  fireEvent.click(await screen.findByRole('button', { name: 'Déconnecter cet appareil' }));
  const dialog = await screen.findByRole('alertdialog');
  const [sure] = [...dialog.querySelectorAll('button')].filter((each) => each.textContent.startsWith('Déconnecter'));
  fireEvent.click(sure!);
}

beforeEach(() => {
  localStorage.clear();
  useLanguage.getState().setLanguage('fr');
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the settings of a device', () => {
  it('change language, theme and thumb side at once, and for the next start', async () => {
    await open();
    fireEvent.click(screen.getByRole('radio', { name: 'Plein soleil' }));
    fireEvent.click(screen.getByRole('radio', { name: 'À gauche' }));
    fireEvent.click(screen.getByRole('radio', { name: 'English' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Settings' })).toBeTruthy();
    expect([useTheme.getState().theme, useThumbSide.getState().side]).toEqual(['sun', 'left']);
    expect(Object.values({ ...localStorage })).toEqual(expect.arrayContaining(['sun', 'left', 'en']));
  });

  it('say whose the device is and how its storage stands', async () => {
    await open();
    expect(await screen.findByText('Tablette A')).toBeTruthy();
    expect(screen.getByText('Agent A')).toBeTruthy();
    expect(await screen.findByText('Protection')).toBeTruthy();
    await expectAccessible();
  });

  it('hand the device to another agent of the crew, who is named from then on', async () => {
    const tablet = await makeTablet();
    tablet.office.enrolling = { ...AGENT, user: { ...AGENT.user, id: 'agent-b', name: 'Agent B' } };
    await tablet.device.enrol('AUTRE', 'Tablette A');
    renderScreen(FieldSettingsScreen, '/reglages', '/reglages', tablet.device);
    expect(await screen.findByText('Agent B tient l’appareil.')).toBeTruthy();
    await expectAccessible();
    tablet.online = false;
    fireEvent.click(await screen.findByRole('button', { name: 'Passer à Agent A' }));
    await valueOf(tablet.device.session, (session) => session?.user.id === 'agent-a');
  });

  it('sign out after a question', async () => {
    const tablet = await open();
    await askToSignOut();
    await valueOf(tablet.device.session, (session) => session === null);
  });

  it('refuse to sign out while work is unsent, and say where to see it', async () => {
    const tablet = await open();
    tablet.online = false;
    await recordOne(tablet);
    await askToSignOut();
    await waitFor(() => {
      expect(screen.getByRole('alert').textContent).toMatch(/pas encore envoyé/);
    });
    expect(screen.getByRole('link', { name: 'Voir les envois' })).toBeTruthy();
    expect(await valueOf(tablet.device.session)).not.toBeNull();
  });
});

describe('the basemap of the organisation', () => {
  const show = (basemap: Partial<BasemapState>) => {
    const { device, memory, tell } = memoryDevice();
    memory.basemap = { drawn: madeUpBasemap, here: false, arriving: null, problem: null, ...basemap };
    const refresh = vi.spyOn(device.basemap, 'refresh');
    renderScreen(FieldSettingsScreen, '/reglages', '/reglages', device);
    return { memory, tell, refresh };
  };

  it('is not spoken of where there is none', async () => {
    show({ drawn: null });
    await screen.findByRole('heading', { name: 'Affichage' });
    expect(screen.queryByRole('heading', { name: 'Fond de carte hors ligne' })).toBeNull();
  });

  it('is said to be here once all of it is', async () => {
    show({ here: true });
    expect(await screen.findByText(/^ville\.pmtiles, 12\sMo\s: dessiné sans réseau\.$/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Le prendre maintenant' })).toBeNull();
    await expectAccessible();
  });

  it('says in figures how far it is and what holds it up, and is asked for again', async () => {
    const { refresh } = show({ arriving: { received: 4_000_000, size: 12_000_000 }, problem: 'basemap-no-room' });
    expect(await screen.findByText(/^4\sMo sur 12\sMo$/)).toBeTruthy();
    expect(screen.getByText(/pas assez de place sur cet appareil pour le fond de carte/)).toBeTruthy();
    await expectAccessible();
    fireEvent.click(screen.getByRole('button', { name: 'Le prendre maintenant' }));
    expect(refresh).toHaveBeenCalledTimes(1);
  });

  it('says that the one before stays until the new one is whole', async () => {
    show({ here: true, arriving: { received: 0, size: 5_000_000 } });
    expect(await screen.findByText(/L’ancien reste en place/)).toBeTruthy();
  });
});
