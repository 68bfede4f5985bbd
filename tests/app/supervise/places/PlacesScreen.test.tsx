import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PlacesScreen } from '../../../../src/app/supervise/places/PlacesScreen.tsx';
import { expectNoAxeViolations } from '../support/axe.ts';
import { fakeBackOffice, renderAt } from '../support/renderAt.tsx';
import { AT, hotSpots, row } from '../support/samples.ts';

const place = (key: string, count: number) => ({
  key,
  label: `${key} (lieu)`,
  count,
  best: 1,
  worst: count > 20 ? 1 : 6,
  days: count - 1,
  firstAt: AT - 86_400_000,
  lastAt: AT,
  lat: 46.58,
  lon: 0.34,
  sector: 's1',
});

const placeTold = {
  kind: 'graffiti',
  count: 3,
  days: 3,
  medianDays: 15.5,
  fewestDays: 1,
  answers: [
    {
      field: 'technique',
      values: [
        { value: 'chaux', count: 2, daysToNext: 20 },
        { value: 'solvant', count: 1, daysToNext: null },
      ],
    },
  ],
  photos: [{ intervention: row(1).id, sha256: 'a'.repeat(64), role: 'after', takenAt: AT, width: 4, height: 3 }],
  morePhotos: 2,
};

function backOffice() {
  return fakeBackOffice({
    'GET /api/supervise/places': () => ({
      body: { places: [place('rue carnot', 25), place('rue utica', 17)], total: 2, doubtful: 3 },
    }),
    'GET /api/supervise/place': () => ({ body: placeTold }),
    'GET /api/supervise/interventions': () => ({ body: { rows: [row(1)], next: null, previous: null, total: 1 } }),
    'GET /api/supervise/doubtful': () => ({
      body: { positions: [{ lat: 42.35866, lon: -71.06, count: 80, addresses: 70, examples: ['1 Main St'] }] },
    }),
  });
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the places that come back', () => {
  it('are ranked, and say how many records are left out', async () => {
    backOffice();
    renderAt(PlacesScreen, '/bureau/lieux');
    const first = (await screen.findByRole('link', { name: 'rue carnot (lieu)' })).closest('tr') as HTMLElement;
    expect(
      within(first)
        .getAllByRole('cell')
        .map((cell) => cell.textContent)
        .slice(0, 4),
    ).toEqual(['1', '25', '16 à 37', '24']);
    const second = screen.getByRole('link', { name: 'rue utica (lieu)' }).closest('tr');
    expect(second?.cells[0]?.textContent).toBe('1 à 6');
    expect(screen.getByText(/3 interventions à position douteuse/)).toBeTruthy();
  });

  it('are gone through page by page, each with its own rank', async () => {
    const requests = fakeBackOffice({
      'GET /api/supervise/places': ({ query }) => {
        const skip = Number(query.get('skip'));
        const here = { ...place(`rue ${String(skip + 1)}`, 200 - skip), best: skip + 1, worst: skip + 1 };
        return { body: { places: [here], total: 120, doubtful: 0 } };
      },
    });
    const { history } = renderAt(PlacesScreen, '/bureau/lieux');
    await screen.findByRole('link', { name: 'rue 1 (lieu)' });
    fireEvent.click(screen.getByRole('button', { name: 'Suivant' }));
    const row = (await screen.findByRole('link', { name: 'rue 51 (lieu)' })).closest('tr');
    expect(row?.cells[0]?.textContent).toBe('51');
    expect(screen.getByText('Page 2 sur 3')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Suivant' }));
    await screen.findByRole('link', { name: 'rue 101 (lieu)' });
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Suivant' }).disabled).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: 'Précédent' }));
    await screen.findByRole('link', { name: 'rue 51 (lieu)' });
    expect(requests.every((each) => each.query.get('limit') === '50')).toBe(true);
    act(() => {
      history.back();
    });
    await screen.findByRole('link', { name: 'rue 101 (lieu)' });
    await expectNoAxeViolations();
  });

  it('show beside them the interventions behind the one that is chosen', async () => {
    const requests = backOffice();
    const { history } = renderAt(PlacesScreen, '/bureau/lieux?kind=graffiti');
    fireEvent.click(await screen.findByRole('link', { name: 'rue carnot (lieu)' }));
    const beside = await screen.findByRole('complementary', { name: 'Interventions de ce lieu' });
    await within(beside).findByRole('link', { name: /3 novembre 2026/ });
    const asked = requests.find((each) => each.path === '/api/supervise/interventions');
    expect(Object.fromEntries(asked?.query ?? [])).toMatchObject({
      kind: 'graffiti',
      place: 'rue carnot',
      doubtful: 'no',
    });
    expect(history.location.search).toContain('at=rue+carnot');
    await expectNoAxeViolations();
    fireEvent.keyDown(beside, { key: 'Escape' });
    await waitFor(() => {
      expect(screen.queryByRole('complementary')).toBeNull();
    });
    expect(document.activeElement?.textContent).toBe('rue carnot (lieu)');
  });

  it('tell how soon they come back, after what, and show their photos', async () => {
    const requests = backOffice();
    renderAt(PlacesScreen, '/bureau/lieux?at=rue+carnot&kind=graffiti');
    const told = (await screen.findByText('Délai habituel entre deux passages')).closest('dl') as HTMLElement;
    expect(told.textContent).toContain('16 jours');
    expect(told.textContent).toContain('Retour le plus rapide1 jour');
    const table = screen.getByRole('table', { name: 'Technique' });
    const texts = within(table)
      .getAllByRole('row')
      .map((each) => [...(each as HTMLTableRowElement).cells].map((cell) => cell.textContent));
    expect(texts.slice(1)).toEqual([
      ['Chaux', '2', '20 jours'],
      ['Gel ou solvant', '1', 'pas revenu'],
    ]);
    const photo = screen.getByRole('link', { name: /^03\/11\/2026 · après.*ouvrir cette photo en grand/ });
    expect(photo.getAttribute('href')).toBe(`/api/photos/${'a'.repeat(64)}`);
    expect(screen.getByText(/2 photos plus anciennes/)).toBeTruthy();
    const asked = requests.find((each) => each.path === '/api/supervise/place')?.query;
    expect(Object.fromEntries(asked ?? [])).toMatchObject({ place: 'rue carnot', kind: 'graffiti' });
    await expectNoAxeViolations();
  });

  it('are gone through with the keyboard', async () => {
    backOffice();
    renderAt(PlacesScreen, '/bureau/lieux');
    await screen.findByRole('link', { name: 'rue carnot (lieu)' });
    fireEvent.keyDown(document.body, { key: 'j' });
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'j' });
    expect(document.activeElement?.textContent).toBe('rue utica (lieu)');
    fireEvent.keyDown(document.body, { key: '/' });
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
    fireEvent.keyDown(document.body, { key: '?' });
    expect(await screen.findByRole('dialog', { name: 'Raccourcis du clavier' })).toBeTruthy();
  });

  it('leave doubtful positions to a list of their own, with a way to their records', async () => {
    backOffice();
    renderAt(PlacesScreen, '/bureau/lieux');
    fireEvent.click(await screen.findByRole('link', { name: 'Positions à remettre en place' }));
    const position = await screen.findByRole('row', { name: /42,35866/ });
    expect(
      within(position)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['80', '70', '1 Main St']);
    const example = screen.getByRole('link', { name: '1 Main St' }).getAttribute('href');
    const query = new URL(example ?? '', 'http://localhost').searchParams;
    expect([query.get('doubtful'), query.get('q')]).toEqual(['yes', '1 Main St']);
    await expectNoAxeViolations();
  });
});

describe('hot spots', () => {
  const answering = (body: object) => fakeBackOffice({ 'GET /api/supervise/hotspots': () => ({ body }) });
  const cellsOf = (row: HTMLElement) =>
    within(row)
      .getAllByRole('cell')
      .map((cell) => cell.textContent);

  it('are areas, changes and returns, each as a table, with how to read them', async () => {
    const requests = answering(hotSpots());
    renderAt(PlacesScreen, `/bureau/lieux?view=hot&from=${String(AT - 864_000_000)}&kind=graffiti`);
    const area = await screen.findByRole('row', { name: /^12 rue Carnot/ });
    expect(cellsOf(area).slice(0, 3)).toEqual(['58', '2', '7,3']);
    expect(screen.getByText(/4\s000 carrés de 150 m comparés, dont 3\s700 sans rien/)).toBeTruthy();
    expect(screen.getByText(/2 passages sont hors du territoire/)).toBeTruthy();
    expect(cellsOf(screen.getByRole('row', { name: /^3 rue Haute/ }))).toEqual([' revient plus', '3', '20']);
    expect(cellsOf(screen.getByRole('row', { name: /^2 rue Basse/ }))).toEqual([' revient moins', '14', '0']);
    expect(screen.getByText(/du 14\/10\/2026 au 24\/10\/2026.*69 lieux/)).toBeTruthy();
    const first = screen.getByRole('row', { name: /^0 à 25 m/ });
    expect(cellsOf(first)).toEqual(['× 2,9 (au-delà du hasard)*', '× 1', '× 1', 'aucun']);
    expect(screen.getByRole('heading', { name: 'Comment lire ces résultats' })).toBeTruthy();
    expect(requests[0]?.query.get('kind')).toBe('graffiti');
    await expectNoAxeViolations();
  });

  it('lead to the map, framed on an area and with the same filters', async () => {
    answering(hotSpots());
    renderAt(PlacesScreen, '/bureau/lieux?view=hot&kind=graffiti');
    const link = await screen.findByRole('link', { name: /Voir sur la carte la zone autour de 12 rue Carnot/ });
    const { pathname, searchParams } = new URL(link.getAttribute('href') ?? '', 'http://localhost');
    expect([pathname, Object.fromEntries(searchParams)]).toEqual([
      '/bureau/carte',
      { kind: 'graffiti', areas: 'yes', box: '46.58000,0.34000,46.58130,0.34400' },
    ]);
  });

  it('lead from a place that changes to its interventions in both periods', async () => {
    answering(hotSpots());
    renderAt(PlacesScreen, '/bureau/lieux?view=hot');
    const link = await screen.findByRole('link', { name: '3 rue Haute' });
    expect(link.getAttribute('href')).toBe(`/bureau/lieux?at=rue+haute&from=${String(AT - 20 * 86_400_000)}`);
  });

  it.each([
    ['', { changes: null, before: null }, /Choisissez une période/],
    ['&from=1', { changes: null, before: null }, /ne couvrent pas toute la période/],
    ['&from=1', { changes: { tested: 4, emerging: [], fading: [] } }, /que le hasard ne puisse expliquer/],
    ['', { repeats: null }, /Trop d’interventions pour compter les retours/],
    ['', { repeats: [[{ observed: 0, expected: 0, p: 1 }]] }, /Pas assez d’interventions/],
    ['', { cells: { ...hotSpots().cells, areas: [] } }, /Aucune zone ne ressort/],
    ['&kind=eau', { total: 0 }, /Aucun lieu ici/],
  ])('say what they cannot tell, and what to do (%#)', async (query, more, sentence) => {
    answering(hotSpots(more));
    renderAt(PlacesScreen, `/bureau/lieux?view=hot${query}`);
    expect(await screen.findByText(sentence)).toBeTruthy();
    await expectNoAxeViolations();
  });
});
