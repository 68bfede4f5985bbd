import { fireEvent, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FieldMapScreen } from '../../../src/app/map/FieldMapScreen.tsx';
import { useLanguage } from '../../../src/app/words/language.ts';
import { localRecord, memoryDevice } from '../../support/memoryDevice.ts';
import { expectAccessible, renderScreen } from '../../support/renderScreen.tsx';

beforeEach(() => {
  useLanguage.getState().setLanguage('fr');
  // jsdom draws nothing; what is drawn is looked at in real browsers.
  HTMLCanvasElement.prototype.getContext = () => null;
});

describe('the map of the field', () => {
  it('lists what it shows, without what is done', async () => {
    const { device } = memoryDevice({
      records: [localRecord({ address: '1 rue A' }), localRecord({ address: '2 rue B', status: 'fait' })],
    });
    renderScreen(FieldMapScreen, '/carte', '/carte', device);
    expect(await screen.findByRole('link', { name: /1 rue A/ })).toBeTruthy();
    expect(screen.queryByRole('link', { name: /2 rue B/ })).toBeNull();
    expect(screen.getByText('1 intervention à faire ici')).toBeTruthy();
    await expectAccessible();
  });

  it('names the map and its buttons in words', async () => {
    renderScreen(FieldMapScreen, '/carte', '/carte', memoryDevice().device);
    expect(await screen.findByRole('region', { name: /^Carte des interventions à faire/ })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Agrandir la carte' })).toBeTruthy();
    expect(await screen.findByText(/^Rien à faire dans cette partie de la carte/)).toBeTruthy();
  });

  it('shows map or list, and says which', async () => {
    renderScreen(FieldMapScreen, '/carte', '/carte', memoryDevice().device);
    const list = await screen.findByRole('button', { name: 'Liste' });
    expect(list.getAttribute('aria-pressed')).toBe('false');
    fireEvent.click(list);
    expect(list.getAttribute('aria-pressed')).toBe('true');
    expect(screen.getByRole('button', { name: 'Carte' }).getAttribute('aria-pressed')).toBe('false');
  });

  it('says that the position is refused when asked for it', async () => {
    vi.stubGlobal('navigator', {
      onLine: true,
      platform: '',
      geolocation: {
        watchPosition: (_found: unknown, failed: (error: { code: number }) => void) => {
          failed({ code: 1 });
          return 1;
        },
        clearWatch: () => undefined,
      },
    });
    renderScreen(FieldMapScreen, '/carte', '/carte', memoryDevice().device);
    fireEvent.click(await screen.findByRole('button', { name: 'Ici' }));
    expect(await screen.findByText(/^La position est refusée à Sillage/)).toBeTruthy();
    vi.unstubAllGlobals();
  });

  it('says that it follows, and points to where one goes', async () => {
    // Leaflet draws the circle itself.
    const draws = new Proxy({}, { get: () => () => undefined }) as CanvasRenderingContext2D;
    HTMLCanvasElement.prototype.getContext = (() => draws) as unknown as HTMLCanvasElement['getContext'];
    const coords = { latitude: 46.58, longitude: 0.34, accuracy: 6, heading: 90 };
    vi.stubGlobal('navigator', {
      onLine: true,
      platform: '',
      geolocation: {
        watchPosition: (found: (position: object) => void) => {
          found({ coords });
          return 1;
        },
        clearWatch: () => undefined,
      },
    });
    renderScreen(FieldMapScreen, '/carte', '/carte', memoryDevice().device);
    const here = await screen.findByRole('button', { name: 'Ici' });
    expect(here.getAttribute('aria-pressed')).toBe('false');
    fireEvent.click(here);
    expect(await screen.findByText(/à 6\sm près\. La carte vous suit/)).toBeTruthy();
    expect(here.getAttribute('aria-pressed')).toBe('true');
    expect(document.querySelector<HTMLElement>('[style*="rotate(90deg)"]')).not.toBeNull();
    await expectAccessible();
    vi.unstubAllGlobals();
  });
});
