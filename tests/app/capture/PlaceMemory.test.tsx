import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CaptureScreen } from '../../../src/app/capture/CaptureScreen.tsx';
import { useLanguage } from '../../../src/app/words/language.ts';
import type { Draft, LocalIntervention } from '../../../src/device/device.ts';
import { blankDraft, localRecord, memoryDevice, photoRef } from '../../support/memoryDevice.ts';
import { expectAccessible, renderScreen } from '../../support/renderScreen.tsx';

const ROUTE = '/interventions/nouvelle/$draft';
const point = { lat: 46.580_05, lon: 0.34, accuracy: 6, source: 'gps' };
const DAY = 86_400_000;

function open(draft: Draft, records: readonly LocalIntervention[]) {
  const { device, memory } = memoryDevice({ drafts: [draft], records: [...records] });
  renderScreen(CaptureScreen, ROUTE, `/interventions/nouvelle/${draft.id}`, device);
  return () => memory.drafts.find((each) => each.id === draft.id)?.fields ?? {};
}

const wall = (daysAgo: number, fields = {}, photos: ReturnType<typeof photoRef>[] = []) => {
  const made = localRecord({ createdAt: Date.now() - daysAgo * DAY, ...fields });
  return { ...made, intervention: { ...made.intervention, photos } };
};
const last = wall(
  20,
  { status: 'fait', support: 'pierre', element: 'mur', technique: 'hydrogommage', surface_m2: 2, inscription: 'graff' },
  [photoRef('before'), photoRef('after')],
);

beforeEach(() => {
  useLanguage.getState().setLanguage('fr');
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const memoryOfPlace = () => screen.findByRole('region', { name: 'Mémoire du lieu' });

describe('what a place remembers, on its form', () => {
  it('is said with no network: how often, when, what was done, with photos', async () => {
    open(blankDraft({ point }), [wall(200, { status: 'fait' }), last, wall(9)]);
    const region = await memoryOfPlace();
    expect(await within(region).findByText('2 interventions terminées en 12 mois')).toBeTruthy();
    expect(region.textContent).toContain('en 12 mois, 1 en attente');
    expect(region.textContent).toContain('À 6\u00a0m\u00a0: 12 rue Carnot');
    expect(region.textContent).toMatch(/Dernière le .*Graff · Pierre · 2\u00a0m² · Hydrogommage/);
    await expectAccessible();
  });

  it('is taken up with one press: what belongs to the place, where nothing was answered yet', async () => {
    const fields = open(blankDraft({ point, support: 'brique' }), [last]);
    fireEvent.click(await screen.findByRole('button', { name: 'Reprendre comme la dernière fois' }));
    const region = await memoryOfPlace();
    expect(await within(region).findByText('4 champs repris de la dernière fois, à vérifier.')).toBeTruthy();
    expect(fields()).toMatchObject({
      support: 'brique',
      element: 'mur',
      technique: 'hydrogommage',
      address: '12 rue Carnot',
      links: [last.id],
    });
    expect(fields()).not.toHaveProperty('surface_m2');
    expect(fields()).not.toHaveProperty('inscription');
    expect(screen.queryByRole('button', { name: 'Reprendre comme la dernière fois' })).toBeNull();
    expect(document.activeElement).toBe(region);
    await expectAccessible();
  });

  it('waits for the position, and says where nothing is known', async () => {
    const getCurrentPosition = vi.fn();
    vi.stubGlobal('navigator', {
      ...navigator,
      geolocation: { getCurrentPosition, watchPosition: () => 1, clearWatch: () => undefined },
    });
    open(blankDraft(), [last]);
    expect(await screen.findByText(/en attente de la position/)).toBeTruthy();
    open(blankDraft({ point: { ...point, lat: 46.6 } }), [last]);
    expect(await screen.findByText(/Aucune intervention connue ici/)).toBeTruthy();
    open(blankDraft({ point }), [{ ...last, doubtful: true }]);
    await waitFor(() => {
      expect(screen.getAllByText(/Aucune intervention connue ici/)).toHaveLength(2);
    });
  });

  it('is not asked for where a record is changed', async () => {
    open(blankDraft({ point }, { id: last.id, baseRev: 1 }), [last]);
    await screen.findByRole('heading', { name: 'Intervention' });
    expect(screen.queryByRole('region', { name: 'Mémoire du lieu' })).toBeNull();
  });
});
