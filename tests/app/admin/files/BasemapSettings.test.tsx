import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { BasemapSettings } from '../../../../src/app/admin/files/BasemapSettings.tsx';
import { coverage } from '../../../../src/app/admin/files/coverage.ts';
import { desk } from '../../../../src/device/desk/desk.ts';
import type { Basemap, Outcome } from '../../../../src/device/desk/wireTypes.ts';
import { madeUpBasemap } from '../../../support/memoryDevice.ts';
import { expectNoAxeViolations } from '../../supervise/support/axe.ts';
import { deviceOf, fakeBackOffice, renderAt } from '../../supervise/support/renderAt.tsx';

const TERRITORY = [46, 0, 47, 1] as const;

function show(start: Basemap | null) {
  const office = { basemap: start };
  const requests = fakeBackOffice({
    'GET /api/basemap': () => ({ body: { basemap: office.basemap } }),
    'DELETE /api/basemap': () => {
      office.basemap = null;
      return { status: 204, body: null };
    },
    'PATCH /api/admin/organisation': () => ({ status: 204, body: null }),
  });
  const onChanged = vi.fn();
  const Screen = () => <BasemapSettings territory={TERRITORY} onChanged={onChanged} />;
  renderAt(Screen, '/bureau/reglages', deviceOf({ role: 'administrator' }));
  return { office, requests, onChanged };
}

/** What the sending of a file does, step by step. */
function sendingOf() {
  let done: (outcome: Outcome<null>) => void = () => undefined;
  let onSent: (bytes: number) => void = () => undefined;
  const send = vi.spyOn(desk, 'sendBasemap').mockImplementation((_file, told, signal) => {
    onSent = told;
    return new Promise((resolve) => {
      done = resolve;
      signal.addEventListener('abort', () => {
        resolve({ ok: false, code: 'upload-cut' });
      });
    });
  });
  return { send, sent: (bytes: number) => onSent(bytes), end: (outcome: Outcome<null>) => done(outcome) };
}

async function choose(name: RegExp): Promise<void> {
  await screen.findByRole('button', { name });
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  fireEvent.change(input!, { target: { files: [new File([new Uint8Array(2_000_000)], 'ville.pmtiles')] } });
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('the offline basemap', () => {
  it('says that there is none, and what tablets show then', async () => {
    show(null);
    expect(await screen.findByText(/les appareils montrent les contours/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Retirer le fond de carte' })).toBeNull();
    await expectNoAxeViolations();
  });

  it('shows in figures how much has been sent, then what is in place', async () => {
    const { office } = show(null);
    const { sent, end } = sendingOf();
    await choose(/Choisir/);
    expect(await screen.findByText('Envoi de ville.pmtiles')).toBeTruthy();
    sent(500_000);
    expect(await screen.findByText(/500\sko sur 2\sMo/)).toBeTruthy();
    await expectNoAxeViolations();
    sent(2_000_000);
    expect(await screen.findByText(/vérification du fichier/)).toBeTruthy();
    office.basemap = madeUpBasemap;
    end({ ok: true, value: null });
    expect(await screen.findByText(/^Le fond de carte est en place/)).toBeTruthy();
    expect(await screen.findByText(/^ville\.pmtiles, 12\sMo$/)).toBeTruthy();
    await expectNoAxeViolations();
  });

  it('can be stopped, and says how it goes on', async () => {
    show(null);
    sendingOf();
    await choose(/Choisir/);
    fireEvent.click(await screen.findByRole('button', { name: 'Arrêter l’envoi' }));
    expect(await screen.findByText(/il reprend où il en était/)).toBeTruthy();
    expect(screen.getByRole('button', { name: /Choisir/ })).toBeTruthy();
  });

  it('says what is wrong with a file, and leaves the one in place', async () => {
    show(madeUpBasemap);
    const { end } = sendingOf();
    await choose(/Remplacer/);
    end({ ok: false, code: 'basemap-not-vector' });
    expect(await screen.findByText(/tuiles vectorielles/)).toBeTruthy();
    expect(screen.getByText(/^ville\.pmtiles, 12\sMo$/)).toBeTruthy();
    await expectNoAxeViolations();
  });

  it('asks before it is taken away', async () => {
    const { requests } = show(madeUpBasemap);
    fireEvent.click(await screen.findByRole('button', { name: 'Retirer le fond de carte' }));
    expect(requests.some(({ method }) => method === 'DELETE')).toBe(false);
    const dialog = await screen.findByRole('alertdialog');
    fireEvent.click([...dialog.querySelectorAll('button')].at(-1)!);
    expect(await screen.findByText('Le fond de carte est retiré.')).toBeTruthy();
    expect(await screen.findByText(/les appareils montrent les contours/)).toBeTruthy();
  });

  it('opens the maps where it is, if it covers only a part of what they show', async () => {
    const { requests, onChanged } = show({ ...madeUpBasemap, bounds: [46.5, 0.3, 46.6, 0.4] });
    fireEvent.click(await screen.findByRole('button', { name: 'Ouvrir les cartes sur ce territoire' }));
    await waitFor(() => {
      expect(onChanged).toHaveBeenCalledTimes(1);
    });
    expect(requests.find(({ method }) => method === 'PATCH')?.body).toEqual({ bounds: [46.5, 0.3, 46.6, 0.4] });
  });

  it('offers that not where it covers all of it', async () => {
    show(madeUpBasemap);
    expect(await screen.findByText('100 %')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Ouvrir les cartes/ })).toBeNull();
  });
});

describe('the share of the territory that is covered', () => {
  it.each([
    [[46, 0, 47, 1], 1],
    [[45, -1, 48, 2], 1],
    [[46, 0, 46.5, 1], 0.5],
    [[46.5, 0.5, 48, 2], 0.25],
    [[10, 10, 11, 11], 0],
    [[47, 1, 48, 2], 0],
  ] as const)('by %j is %d', (basemap, share) => {
    expect(coverage(TERRITORY, basemap)).toBeCloseTo(share, 9);
  });
});
