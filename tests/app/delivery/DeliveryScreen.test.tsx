import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DeliveryScreen } from '../../../src/app/delivery/DeliveryScreen.tsx';
import { useLanguage } from '../../../src/app/words/language.ts';
import type { Delivery, LocalPhoto } from '../../../src/device/device.ts';
import type { Memory } from '../../support/memoryDevice.ts';
import { KEPT_AT, memoryDevice, nextId } from '../../support/memoryDevice.ts';
import { expectAccessible, renderScreen } from '../../support/renderScreen.tsx';

const HALF_WAY: Delivery = {
  state: 'offline',
  interventions: { made: 14, received: 12 },
  photos: { made: 31, received: 29 },
  waiting: 4,
  oldestWaitingAt: KEPT_AT,
  lastContactAt: KEPT_AT,
  quarantined: 0,
  arriving: null,
  problem: 'offline',
};

function photo(more: Partial<LocalPhoto>): LocalPhoto {
  return {
    sha256: nextId(),
    intervention: 'i',
    size: 1000,
    state: 'kept',
    sent: 0,
    keptAt: KEPT_AT,
    receivedAt: null,
    problem: null,
    ...more,
  };
}

function open(start: Partial<Memory>) {
  const made = memoryDevice(start);
  return { ...made, ...renderScreen(DeliveryScreen, '/envois', '/envois', made.device) };
}

const plain = (text: string | null): string => (text ?? '').replaceAll(/[\u00a0\u202f]/g, ' ');

beforeEach(() => {
  useLanguage.getState().setLanguage('fr');
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('what is sent', () => {
  it('says in figures and words what the office has received', async () => {
    open({ delivery: HALF_WAY });
    expect(await screen.findByText('12/14')).toBeTruthy();
    expect(screen.getByText('interventions reçues')).toBeTruthy();
    expect(screen.getByText('29/31')).toBeTruthy();
    expect(screen.getByText('photos reçues')).toBeTruthy();
    expect(screen.getByText(/^Pas de réseau. Tout est gardé ici/)).toBeTruthy();
    await expectAccessible();
  });

  it('says that nothing waits once everything is received', async () => {
    open({
      delivery: {
        ...HALF_WAY,
        state: 'idle',
        problem: null,
        waiting: 0,
        oldestWaitingAt: null,
        interventions: { made: 14, received: 14 },
        photos: { made: 31, received: 31 },
      },
    });
    expect(await screen.findByText('Tout est reçu. Rien n’attend sur cet appareil.')).toBeTruthy();
    await expectAccessible();
  });

  it('adds why things wait where the state alone does not say it', async () => {
    open({ delivery: { ...HALF_WAY, state: 'server-unavailable', problem: 'answer-not-understood' } });
    expect(await screen.findByText(/portail Wi-Fi/)).toBeTruthy();
  });

  it('lists what waits for each intervention, photo by photo, with its share', async () => {
    open({
      delivery: HALF_WAY,
      waiting: [
        {
          intervention: 'i',
          address: '12 rue Carnot',
          edits: 1,
          since: KEPT_AT,
          photos: [
            photo({ sent: 400, problem: 'upload-cut' }),
            photo({ sent: 250, state: 'sending' }),
            photo({ problem: 'photo-missing-here' }),
          ],
        },
      ],
    });
    const list = await screen.findByRole('region', { name: 'Ce qui attend (1)' });
    const said = plain(list.textContent);
    expect(said).toContain('1 modification à envoyer');
    expect(said).toContain('Photo 1 non envoyée : arrêtée à 40 %. Elle reprendra seule.');
    expect(said).toContain('Photo 2 : en route, 25 %');
    expect(said).toContain('ne sont plus sur cet appareil');
    await expectAccessible();
  });

  it('sends now when asked, and says that it is at it', async () => {
    const { device } = open({ delivery: { ...HALF_WAY, state: 'idle', problem: null } });
    let end: () => void = () => undefined;
    const syncNow = vi.spyOn(device, 'syncNow').mockImplementation(
      () =>
        new Promise((resolve) => {
          end = resolve;
        }),
    );
    const button = await screen.findByRole('button', { name: 'Envoyer maintenant' });
    fireEvent.click(button);
    expect(button.textContent).toContain('Envoi en cours…');
    fireEvent.click(button);
    expect(syncNow).toHaveBeenCalledTimes(1);
    await act(async () => {
      end();
      await Promise.resolve();
    });
    expect(button.textContent).toContain('Envoyer maintenant');
  });

  it('shows refused changes with their sentence and code, and leads to the file of each', async () => {
    const id = nextId();
    open({
      delivery: { ...HALF_WAY, quarantined: 1 },
      quarantine: [{ id, intervention: 'i', address: '3 rue Haute', code: 'edit-outside-sector', at: KEPT_AT }],
    });
    expect(await screen.findByText(/hors de votre secteur/)).toBeTruthy();
    expect(screen.getByText('edit-outside-sector')).toBeTruthy();
    await expectAccessible();
    const one = screen.getByRole('link', { name: /^Exporter cette modification.*3 rue Haute$/ });
    expect(one.getAttribute('href')).toBe(`/secours/${id}`);
    expect(screen.getByRole('link', { name: 'Fichier de secours…' }).getAttribute('href')).toBe('/secours');
  });

  it('warns that a browser may erase what it keeps', async () => {
    open({ delivery: HALF_WAY, storage: { persisted: false, usage: 850, quota: 1000, room: 'low' } });
    expect(await screen.findByText(/^Le navigateur peut effacer ces données/)).toBeTruthy();
    expect(screen.getByText(/presque plein/)).toBeTruthy();
  });
});
