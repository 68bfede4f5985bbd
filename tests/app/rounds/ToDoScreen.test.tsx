import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ToDoScreen } from '../../../src/app/rounds/ToDoScreen.tsx';
import { useLanguage } from '../../../src/app/words/language.ts';
import { blankDraft, KEPT_AT, localRecord, memoryDevice } from '../../support/memoryDevice.ts';
import type { Memory } from '../../support/memoryDevice.ts';
import { expectAccessible, renderScreen } from '../../support/renderScreen.tsx';

function open(start: Partial<Memory>) {
  const made = memoryDevice(start);
  return { ...made, ...renderScreen(ToDoScreen, '/', '/', made.device) };
}

function standAt(latitude: number, longitude: number): void {
  vi.stubGlobal('navigator', {
    onLine: true,
    geolocation: {
      watchPosition: (found: (position: unknown) => void) => {
        found({ coords: { latitude, longitude, accuracy: 8 } });
        return 1;
      },
      clearWatch: () => undefined,
    },
  });
}

const cards = (): HTMLElement[] =>
  within(screen.getByRole('region', { name: /moi|récentes|résultat/ })).queryAllByRole('link');

beforeEach(() => {
  localStorage.clear();
  useLanguage.getState().setLanguage('fr');
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('what is to do', () => {
  // First: it happens once for each start of the app, and a test file is one start.
  it('returns to the form that stood open when the app was killed, once', async () => {
    const draft = { ...blankDraft(), onScreen: true };
    const first = open({ drafts: [draft] });
    await waitFor(() => {
      expect(first.history.location.pathname).toBe(`/interventions/nouvelle/${draft.id}`);
    });
    first.unmount();
    const second = open({ drafts: [draft] });
    await screen.findByRole('link', { name: /reprendre/ });
    expect(second.history.location.pathname).toBe('/');
  });

  it('5.4 leads to what two people answered differently', async () => {
    const record = {
      ...localRecord({ address: '3 rue du Désaccord' }),
      conflicts: [
        {
          id: 'c1',
          intervention: 'one',
          field: 'support',
          kept: 'pierre',
          keptAuthor: 'agent-a',
          keptAt: 1,
          offered: 'bois',
          offeredAuthor: 'agent-b',
          offeredAt: 2,
          rev: 2,
        },
      ],
    };
    const others = ['two', 'three'].map((id) => ({ ...record, id }));
    const { history } = open({ records: [record, ...others] });
    const part = await screen.findByRole('region', { name: '3 interventions avec deux réponses' });
    expect(within(part).getAllByRole('link')).toHaveLength(2);
    fireEvent.click(within(part).getByRole('button', { name: 'Voir 1 autre' }));
    expect(within(part).getAllByRole('link')).toHaveLength(3);
    const [link] = within(part).getAllByRole('link', { name: /Choisir la bonne réponse.*3 rue du Désaccord.*Support/ });
    await expectAccessible();
    fireEvent.click(link!);
    await waitFor(() => {
      expect(history.location.pathname).toBe(`/interventions/${record.id}`);
    });
  });

  it.each(['drafts', 'disputes'] as const)('shows no card before it knows of %s above it', async (late) => {
    const { device } = memoryDevice({ records: [localRecord()], drafts: [blankDraft()] });
    let tell = (): void => undefined;
    renderScreen(ToDoScreen, '/', '/', {
      ...device,
      [late]: (onValue: (value: readonly never[]) => void) => {
        tell = () => {
          onValue([]);
        };
        return () => undefined;
      },
    });
    await screen.findByRole('searchbox');
    await act(() => Promise.resolve());
    expect(within(screen.getByRole('main')).queryAllByRole('link')).toHaveLength(0);
    act(tell);
    expect(await screen.findByRole('link', { name: /12 rue Carnot/ })).toBeTruthy();
  });

  it('does not say that there is nothing while the first interventions are on their way', async () => {
    const { memory, tell } = open({});
    await screen.findByText(/^Rien à faire/);
    memory.delivery = { ...memory.delivery, arriving: { received: 0, total: 4_500 } };
    act(tell);
    expect(screen.queryByText(/^Rien à faire/)).toBeNull();
  });

  it('says what to do where there is nothing', async () => {
    open({});
    expect(await screen.findByText(/^Rien à faire pour l’instant/)).toBeTruthy();
    await expectAccessible();
  });

  it('shows a card with address, status word, summary and what is late', async () => {
    const record = localRecord(
      { inscription: 'tag', support: 'pierre', surface_m2: 2, dueAt: KEPT_AT - 1, priority: 'urgent' },
      { pending: 1 },
    );
    open({ records: [record] });
    const card = await screen.findByRole('link', { name: /12 rue Carnot/ });
    expect(card.getAttribute('href')).toBe(`/interventions/${record.id}`);
    for (const words of ['Tag · Pierre · 2', 'Signalé', 'Urgent', 'En retard', 'Pas encore envoyée'])
      expect(card.textContent).toContain(words);
    await expectAccessible();
  });

  it('follows what the device pulls', async () => {
    const { memory, tell } = open({});
    await screen.findByText(/^Rien à faire/);
    memory.records = [localRecord({ address: '3 place du Marché' })];
    act(tell);
    expect(await screen.findByRole('link', { name: /3 place du Marché/ })).toBeTruthy();
  });

  it('lists what is near with its distance, and leaves out what is done', async () => {
    standAt(46.58, 0.34);
    open({
      records: [
        localRecord({ address: 'Ici' }),
        localRecord({ address: 'Fait', status: 'fait' }),
        localRecord({ address: 'Trop loin', point: { lat: 47.5, lon: 0.34, accuracy: 5, source: 'gps' } }),
      ],
    });
    expect(await screen.findByRole('region', { name: 'Près de moi' })).toBeTruthy();
    expect(cards().map((card) => card.querySelector('strong')?.textContent)).toEqual(['Ici']);
    expect(cards()[0]?.textContent).toContain('0\u00a0m');
  });

  it('says how often a place came back in a year, and for a first time that it is one', async () => {
    vi.stubGlobal(
      'IntersectionObserver',
      class {
        readonly #seen: (entries: readonly { isIntersecting: boolean }[]) => void;
        constructor(seen: (entries: readonly { isIntersecting: boolean }[]) => void) {
          this.#seen = seen;
        }
        observe(): void {
          this.#seen([{ isIntersecting: true }]);
        }
        disconnect(): void {}
      },
    );
    const [twice, once] = [
      { lat: 46.58, lon: 0.34, accuracy: 5, source: 'gps' as const },
      { lat: 46.59, lon: 0.34, accuracy: 5, source: 'gps' as const },
    ];
    open({
      records: [
        localRecord({ address: 'Deux fois', point: twice }),
        localRecord({ address: 'Deux fois', point: twice, status: 'fait' }),
        localRecord({ address: 'Une fois', point: once }),
        localRecord({ address: 'Douteuse', point: once }, { doubtful: true }),
      ],
    });
    await screen.findByText('2× en 12 mois');
    expect(cards()).toHaveLength(3);
    expect(cards().find((card) => card.textContent.includes('Une fois'))?.textContent).toContain('1re fois en 12 mois');
    expect(cards().find((card) => card.textContent.includes('Douteuse'))?.textContent).not.toContain('12 mois');
  });

  it('searches every intervention by its address, done ones too', async () => {
    open({ records: [localRecord({ address: '1 rue A' }), localRecord({ address: '2 rue B', status: 'fait' })] });
    fireEvent.change(await screen.findByLabelText(/une rue, un lieu/), { target: { value: 'rue B' } });
    await waitFor(() => {
      expect(cards().map((card) => card.querySelector('strong')?.textContent)).toEqual(['2 rue B']);
    });
    await expectAccessible();
    fireEvent.click(screen.getByRole('button', { name: 'Effacer la recherche' }));
    await waitFor(() => {
      expect(cards().map((card) => card.querySelector('strong')?.textContent)).toEqual(['1 rue A']);
    });
  });

  it('shows fifty, then fifty more when asked', async () => {
    open({ records: Array.from({ length: 60 }, () => localRecord()) });
    const more = await screen.findByRole('button', { name: 'Voir 50 de plus' });
    expect(cards()).toHaveLength(50);
    fireEvent.click(more);
    await waitFor(() => {
      expect(cards()).toHaveLength(60);
    });
    expect(screen.queryByRole('button', { name: 'Voir 50 de plus' })).toBeNull();
  });

  it('puts drafts on top, each leading back to its form', async () => {
    const draft = blankDraft({ address: '8 rue du Puits' });
    open({ drafts: [draft], records: [localRecord()] });
    const link = await screen.findByRole('link', { name: /Brouillon – reprendre.*8 rue du Puits/ });
    expect(link.getAttribute('href')).toBe(`/interventions/nouvelle/${draft.id}`);
    expect(screen.getAllByRole('link')[0]).toBe(link);
    await expectAccessible();
  });
});
