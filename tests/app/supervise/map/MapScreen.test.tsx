import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MapScreen } from '../../../../src/app/supervise/map/MapScreen.tsx';
import { openingBounds } from '../../../../src/app/supervise/map/mapView.ts';
import { readPoints } from '../../../../src/device/desk/points.ts';
import type { PointColumns } from '../../../../src/sync/pointColumns.ts';
import { packPoints } from '../../../../src/sync/pointColumns.ts';
import { expectNoAxeViolations } from '../support/axe.ts';
import { fakeBackOffice, renderAt } from '../support/renderAt.tsx';
import { AT, detail, hotSpots, row } from '../support/samples.ts';

const what = { kind: 'graffiti', sector: null, answers: '' };
const columns: PointColumns = {
  // Two on the map, two in doubt, and one that nobody said where.
  lat: Int32Array.from([46_580_000, 0, 0, 0, 46_590_000]),
  lon: Int32Array.from([340_000, 0, 0, 0, 350_000]),
  at: Uint32Array.from([0, 1, 2, 3, 35 * 86_400].map((seconds) => AT / 1000 + seconds)),
  group: Uint32Array.from([0, 2, 2, 3, 1]),
  groups: [
    { ...what, status: 'fait', answers: '|support:pierre|', position: 'sure' },
    { ...what, status: 'signale', position: 'sure' },
    { ...what, status: 'fait', position: 'doubtful' },
    { ...what, status: 'fait', position: 'none' },
  ],
  id: [row(1).id, row(3).id, row(4).id, row(5).id, row(2).id],
  timeZone: 'UTC',
  feed: { epoch: 'e', version: 1 },
  parts: [],
  told: null,
  tooMany: null,
};
const { points } = readPoints(packPoints(columns).buffer)!;
const place = {
  key: 'rue carnot',
  label: 'rue Carnot',
  count: 5,
  best: 1,
  worst: 4,
  days: 4,
  firstAt: AT,
  lastAt: AT,
  lat: 46.58,
  lon: 0.34,
  sector: null,
};

function backOffice(more: Parameters<typeof fakeBackOffice>[0] = {}) {
  return fakeBackOffice({
    'GET /api/supervise/points': ({ query }) => ({
      body: packPoints({ ...columns, id: query.get('ids') === 'yes' ? columns.id : null }),
      type: 'application/octet-stream',
    }),
    'GET /api/supervise/places': () => ({ body: { places: [place], total: 1, doubtful: 2 } }),
    'GET /api/supervise/summary': () => ({
      body: { total: 7, byStatus: { fait: 7 }, late: 0, withinTarget: 1, medianToEnd: 1000, surfaceM2: 4 },
    }),
    'GET /api/supervise/hotspots': () => ({ body: hotSpots() }),
    'GET /api/supervise/interventions': () => ({
      body: { rows: [row(2, { status: 'signale' }), row(1)], next: null, previous: null, total: 2 },
    }),
    [`GET /api/supervise/interventions/${row(2).id}`]: () => ({ body: detail() }),
    ...more,
  });
}

/** Where all together are too many, and those of a kind are not. */
function crowdedOffice() {
  const tooMany = { sure: 2_500_000, doubtful: 4, none: 0, bounds: [46.5, 0.3, 46.6, 0.4] } as const;
  const none = { lat: new Int32Array(0), lon: new Int32Array(0), at: new Uint32Array(0), group: new Uint32Array(0) };
  return backOffice({
    'GET /api/supervise/points': ({ query }) => ({
      body: packPoints(query.has('kind') ? { ...columns, id: null } : { ...columns, ...none, id: null, tooMany }),
      type: 'application/octet-stream',
    }),
    'GET /api/supervise/grid': () => ({ body: { lat: [46.58], lon: [0.34], count: [900] } }),
  });
}

beforeEach(() => {
  // jsdom draws nothing: what is drawn is looked at in a browser.
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  // Nor has anything a size there, and a map of no size shows nothing.
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(800);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the map of the desk', () => {
  it('says beside it what it shows: places ranked, and the interventions in view by their address', async () => {
    const requests = backOffice();
    renderAt(MapScreen, '/bureau/carte?kind=graffiti');
    expect(
      await screen.findByRole('button', { name: /rue Carnot.*rang 1 à 4.*5 interventions.*4 jours/ }),
    ).toBeTruthy();
    fireEvent.click(screen.getByRole('tab', { name: 'Interventions visibles' }));
    expect(await screen.findByRole('link', { name: /2 rue Carnot.*Signalé.*novembre 2026/ })).toBeTruthy();
    const asked = requests.find((each) => each.path === '/api/supervise/interventions')?.query;
    expect(asked?.get('kind')).toBe('graffiti');
    const [south, west, north, east] = (asked?.get('within') ?? '').split(',').map(Number) as [
      number,
      number,
      number,
      number,
    ];
    // Both points are in view.
    expect([south < 46.58, west < 0.34, north > 46.59, east > 0.35]).toEqual([true, true, true, true]);
  });

  it('counts what it cannot show, and leads to the list where it is put right', async () => {
    backOffice();
    renderAt(MapScreen, '/bureau/carte');
    expect(await screen.findByText(/2 interventions à position douteuse/)).toBeTruthy();
    expect(screen.getByText(/1 intervention sans position/)).toBeTruthy();
    const link = screen.getByRole('link', { name: 'Voir les positions à remettre en place' });
    expect(link.getAttribute('href')).toContain('/bureau/lieux?view=doubtful');
  });

  it('leads the keyboard to the list before anything of the map', async () => {
    backOffice();
    renderAt(MapScreen, '/bureau/carte');
    const list = await screen.findByRole('region', { name: 'À côté de la carte' });
    const skip = screen.getByRole('link', { name: 'Aller à la liste' });
    const tool = screen.getByRole('checkbox', { name: 'Chaleur' });
    expect(skip.compareDocumentPosition(tool) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    fireEvent.click(skip);
    expect(document.activeElement).toBe(list);
  });

  it('keeps what is open beside the map when the keyboard passes by the hours', async () => {
    backOffice();
    const { history } = renderAt(MapScreen, `/bureau/carte?time=yes&id=${row(2).id}`);
    const hours = within(await screen.findByRole('region', { name: 'Interventions par heure' }));
    for (const slider of hours.getAllByRole('slider')) {
      fireEvent.keyUp(slider, { key: 'Tab' });
      fireEvent.blur(slider);
    }
    expect(history.location.search).toContain(row(2).id);
  });

  it('opens an intervention in the place of the list', async () => {
    backOffice();
    const { history } = renderAt(MapScreen, '/bureau/carte');
    fireEvent.click(await screen.findByRole('tab', { name: 'Interventions visibles' }));
    fireEvent.click(await screen.findByRole('link', { name: /Signalé/ }));
    await screen.findByRole('heading', { name: 'Historique' });
    expect(history.location.search).toContain(row(2).id);
    fireEvent.click(screen.getByRole('button', { name: 'Fermer le détail' }));
    await screen.findByRole('tab', { name: 'Lieux' });
  });

  it('has a list that is gone through with the keyboard', async () => {
    backOffice();
    renderAt(MapScreen, '/bureau/carte');
    const place = await screen.findByRole('button', { name: /rue Carnot.*rang/ });
    fireEvent.keyDown(document.body, { key: 'j' });
    expect(document.activeElement).toBe(place);
  });

  it('says once that there is no network, where map and list say the same', async () => {
    fakeBackOffice({});
    renderAt(MapScreen, '/bureau/carte');
    await screen.findByRole('region', { name: 'Carte des interventions' });
    await waitFor(() => {
      expect(screen.getAllByRole('alert')).toHaveLength(1);
    });
  });

  it('draws hot areas where they are asked for, and lists them beside it', async () => {
    const requests = backOffice();
    const { fetch } = globalThis;
    const { promise: compared, resolve: answer } = Promise.withResolvers<null>();
    vi.stubGlobal('fetch', async (input: string, init: RequestInit) => {
      if (input.includes('hotspots')) await compared;
      return fetch(input, init);
    });
    const { history } = renderAt(MapScreen, '/bureau/carte?box=46.5,0.3,46.6,0.5');
    await screen.findByRole('button', { name: /rue Carnot.*rang/ });
    expect(requests.some((each) => each.path === '/api/supervise/hotspots')).toBe(false);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Zones chaudes' }));
    fireEvent.click(await screen.findByRole('tab', { name: 'Zones chaudes' }));
    // Not said before it is known.
    expect(screen.queryByText(/Aucune zone ne ressort/)).toBeNull();
    answer(null);
    expect(await screen.findByText('2 zones visibles sur 2')).toBeTruthy();
    expect(screen.getByRole('button', { name: /sans adresse.*9 passages.*1 carré/ })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /Autour de 12 rue Carnot.*58 passages.*2 carrés/ }));
    expect(await screen.findByText('1 zone visible sur 2')).toBeTruthy();
    expect(history.location.search).toContain('areas=yes');
    await expectNoAxeViolations();
  });

  it('shows the same view again from its link', async () => {
    backOffice();
    const first = renderAt(MapScreen, '/bureau/carte?box=46.57,0.33,46.58,0.35');
    await screen.findByRole('button', { name: /rue Carnot.*rang/ });
    await waitFor(() => {
      expect(first.history.location.search).toMatch(/^\?eye=46\.57\d+%2C0\.34\d+%2C\d+/);
    });
    const link = first.history.location.href;
    first.unmount();
    const again = renderAt(MapScreen, link);
    await screen.findByRole('button', { name: /rue Carnot.*rang/ });
    expect(again.history.location.href).toBe(link);
  });

  it('keeps what is drawn in the URL', async () => {
    backOffice();
    const { history } = renderAt(MapScreen, '/bureau/carte?radius=500');
    expect((await screen.findByRole<HTMLSelectElement>('combobox', { name: 'Lissage' })).value).toBe('500');
    fireEvent.click(screen.getByRole('checkbox', { name: 'Points' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Chaleur' }));
    await waitFor(() => {
      expect(history.location.search).toBe('?radius=500&points=yes&heat=no');
    });
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Points' }).checked).toBe(true);
  });

  it('says that there is no network, and still shows the territory', async () => {
    fakeBackOffice({});
    renderAt(MapScreen, '/bureau/carte');
    await waitFor(() => {
      expect(screen.getAllByRole('alert')[0]?.textContent).toContain('Pas de réseau');
    });
    expect(await screen.findByRole('region', { name: 'Carte des interventions' })).toBeTruthy();
  });

  it('is filtered by weeks: at once while they are dragged, and the lists once they are chosen', async () => {
    const requests = backOffice();
    const { history } = renderAt(MapScreen, '/bureau/carte?time=yes');
    expect(await screen.findByText(/^2 interventions du /)).toBeTruthy();
    const strip = within(screen.getByRole('region', { name: 'Interventions par semaine' }));
    const first = strip.getByRole<HTMLInputElement>('slider', { name: 'Début' });
    const last = strip.getByRole<HTMLInputElement>('slider', { name: 'Fin' });
    expect(first.getAttribute('aria-valuetext')).toMatch(/^semaine du \d\d\/\d\d\/\d{4}$/);
    await expectNoAxeViolations();
    const asked = requests.length;
    fireEvent.change(first, { target: { value: last.max } });
    expect(screen.getByText(/^1 intervention du /)).toBeTruthy();
    expect(requests).toHaveLength(asked);
    fireEvent.keyUp(first);
    await waitFor(() => {
      expect(history.location.search).toMatch(/[?&]span=\d+-\d+/);
    });
    await waitFor(() => {
      const places = requests.filter(({ path }) => path.endsWith('/places')).at(-1);
      expect(Number(places?.query.get('from'))).toBeGreaterThan(0);
    });
    // The points are there: they are not asked for again.
    expect(requests.filter(({ path }) => path.endsWith('/points'))).toHaveLength(1);
    fireEvent.click(screen.getByRole('button', { name: 'Tout montrer' }));
    expect(await screen.findByText(/^2 interventions du /)).toBeTruthy();
    expect(history.location.search).not.toContain('span=');
  });

  it('is filtered by hours while they are dragged, over midnight too, and so are the lists once they are let go', async () => {
    const requests = backOffice();
    const { history } = renderAt(MapScreen, '/bureau/carte?time=yes');
    const strip = within(await screen.findByRole('region', { name: 'Interventions par heure' }));
    const hour = new Date(AT).getUTCHours();
    expect(strip.getByText(/^2 interventions de 0\sh à 24\sh$/)).toBeTruthy();
    const first = strip.getByRole('slider', { name: 'De' });
    fireEvent.change(first, { target: { value: String(hour + 1) } });
    fireEvent.change(strip.getByRole('slider', { name: 'À' }), { target: { value: String(hour - 2) } });
    expect(strip.getByText(/^Aucune intervention de /)).toBeTruthy();
    expect(screen.getByText(/^Aucune intervention du /)).toBeTruthy();
    expect(history.location.search).not.toContain('hours=');
    fireEvent.pointerUp(first);
    const chosen = `${String(hour + 1)}-${String(hour - 1)}`;
    await waitFor(() => {
      const places = requests.filter(({ path }) => path.endsWith('/places')).at(-1);
      expect(places?.query.get('hours')).toBe(chosen);
    });
    expect(history.location.search).toContain(`hours=${chosen}`);
    expect(requests.filter(({ path }) => path.endsWith('/points'))).toHaveLength(1);
    await expectNoAxeViolations();
    fireEvent.click(screen.getByRole('button', { name: /Heures.*Retirer/ }));
    expect(await strip.findByText(/^2 interventions de /)).toBeTruthy();
  });

  it('asks for no points again when the filter leaves some of them out', async () => {
    const requests = backOffice();
    renderAt(MapScreen, '/bureau/carte?time=yes');
    await screen.findByText(/^2 interventions du /);
    fireEvent.click(screen.getByRole('button', { name: /Relevé/ }));
    fireEvent.click(await screen.findByRole('checkbox', { name: 'Pierre' }));
    expect(await screen.findByText(/^1 intervention du /)).toBeTruthy();
    // What stands nowhere has no answer here: neither is told any more.
    expect(screen.queryByText(/position douteuse/)).toBeNull();
    expect(requests.filter(({ path }) => path.endsWith('/points'))).toHaveLength(1);
  });

  it('shows the density where there are too many points, and each again where a filter leaves fewer', async () => {
    const requests = crowdedOffice();
    renderAt(MapScreen, '/bureau/carte?time=yes');
    expect(await screen.findByText(/^2\s500\s000 interventions, trop pour être montrées une à une/)).toBeTruthy();
    expect(screen.getByText(/4 interventions à position douteuse/)).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'Interventions par semaine' })).toBeNull();
    await waitFor(() => {
      const asked = requests.filter(({ path }) => path.endsWith('/grid')).map(({ query }) => query.get('cell'));
      expect(asked.length).toBeGreaterThan(0);
      expect(asked.every((cell) => Number(cell) >= 42)).toBe(true);
    });
    await expectNoAxeViolations();
    fireEvent.click(screen.getByRole('button', { name: /Métier/ }));
    fireEvent.click(await screen.findByRole('checkbox', { name: 'Graffiti' }));
    expect(await screen.findByText('Interventions par semaine')).toBeTruthy();
    expect(screen.queryByText(/trop pour être montrées/)).toBeNull();
  });

  it('does not take the number of everything for that of what it is still asking for', async () => {
    const requests = crowdedOffice();
    const { fetch } = globalThis;
    const { promise: told, resolve: tell } = Promise.withResolvers<null>();
    vi.stubGlobal('fetch', async (input: string, init: RequestInit) => {
      if (input.includes('points?kind')) await told;
      return fetch(input, init);
    });
    renderAt(MapScreen, '/bureau/carte?kind=graffiti&time=yes');
    await screen.findByRole('button', { name: /rue Carnot.*rang/ });
    await waitFor(() => {
      expect(requests.filter(({ path }) => path.endsWith('/points'))).toHaveLength(1);
    });
    expect(screen.queryByText(/trop pour être montrées/)).toBeNull();
    tell(null);
    expect(await screen.findByText(/^2 interventions du /)).toBeTruthy();
    expect(requests.some(({ path }) => path.endsWith('/grid'))).toBe(false);
  });

  it('plays through the weeks, and stops when it is told to', async () => {
    backOffice();
    renderAt(MapScreen, '/bureau/carte?time=yes');
    fireEvent.click(await screen.findByRole('button', { name: 'Faire défiler' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Arrêter' }));
    expect(await screen.findByRole('button', { name: 'Faire défiler' })).toBeTruthy();
  });

  it('is narrowed to a perimeter drawn by hand, and shows the figures of what is inside', async () => {
    const requests = backOffice();
    const { history } = renderAt(MapScreen, '/bureau/carte?points=yes');
    await screen.findByRole('button', { name: /rue Carnot.*rang/ });
    const map = screen.getByRole('region', { name: 'Carte des interventions' });
    const tap = (clientX: number, clientY: number): void => {
      fireEvent.click(map, { clientX, clientY });
    };
    fireEvent.click(screen.getByRole('button', { name: 'Tracer un périmètre' }));
    const finish = screen.getByRole<HTMLButtonElement>('button', { name: 'Terminer' });
    tap(100, 100);
    tap(700, 500);
    // The second tap of a double one.
    tap(703, 501);
    expect(screen.getByText('2 coins')).toBeTruthy();
    expect(finish.disabled).toBe(true);
    tap(100, 500);
    expect(screen.getByText(/^3 coins, [\d,\s]+(ha|km²)$/)).toBeTruthy();
    tap(700, 100);
    expect(screen.getByText(/Des côtés se croisent/)).toBeTruthy();
    expect(finish.disabled).toBe(true);
    await expectNoAxeViolations();
    fireEvent.click(screen.getByRole('button', { name: 'Retirer un coin' }));
    fireEvent.click(finish);
    expect(await screen.findByText(/^Dans le périmètre \([\d,\s]+(ha|km²)\)$/)).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Tracer un périmètre' }));
    const drawn = new URLSearchParams(history.location.search).get('perimeter');
    expect(drawn?.split(',')).toHaveLength(6);
    await waitFor(() => {
      for (const path of ['points', 'places', 'summary'])
        expect(requests.findLast((each) => each.path.endsWith(path))?.query.get('perimeter')).toBe(drawn);
    });
    const table = await screen.findByRole('link', { name: 'En tableau' });
    expect(table.getAttribute('href')).toContain('/bureau/interventions?perimeter=');
    await expectNoAxeViolations();
    fireEvent.click(screen.getByRole('button', { name: /Périmètre.*Retirer/ }));
    await waitFor(() => {
      expect(history.location.search).not.toContain('perimeter');
    });
  });

  it('is narrowed to a perimeter drawn by keyboard, or to all that it shows', async () => {
    backOffice();
    const { history } = renderAt(MapScreen, '/bureau/carte?eye=46.58,0.34,15');
    await screen.findByRole('button', { name: /rue Carnot.*rang/ });
    const map = screen.getByRole('region', { name: 'Carte des interventions' });
    fireEvent.click(screen.getByRole('button', { name: 'Tracer un périmètre' }));
    const corner = screen.getByRole('button', { name: 'Coin sur la croix' });
    const eye = (): string | null => new URLSearchParams(history.location.search).get('eye');
    const arrow = async (keyCode: number): Promise<void> => {
      const from = eye();
      fireEvent.focus(map);
      fireEvent.keyDown(map, { keyCode });
      await waitFor(() => {
        expect(eye()).not.toBe(from);
      });
    };
    fireEvent.click(corner);
    await arrow(39);
    fireEvent.click(corner);
    await arrow(40);
    fireEvent.click(corner);
    fireEvent.click(screen.getByRole('button', { name: 'Terminer' }));
    const perimeter = (): string | null => new URLSearchParams(history.location.search).get('perimeter');
    await waitFor(() => {
      expect(perimeter()?.split(',')).toHaveLength(6);
    });
    const before = perimeter();
    fireEvent.click(screen.getByRole('button', { name: 'Tracer un périmètre' }));
    await waitFor(() => {
      expect(perimeter()).toBeNull();
    });
    fireEvent.keyDown(document.body, { key: 'Escape' });
    await waitFor(() => {
      expect(perimeter()).toBe(before);
    });
    fireEvent.click(screen.getByRole('button', { name: 'Tracer un périmètre' }));
    fireEvent.click(screen.getByRole('button', { name: 'Toute la vue' }));
    await waitFor(() => {
      expect(perimeter()?.split(',')).toHaveLength(8);
    });
  });

  it('says where no picture of it can be made', async () => {
    backOffice();
    renderAt(MapScreen, '/bureau/carte');
    await screen.findByRole('button', { name: /rue Carnot/ });
    fireEvent.click(screen.getByRole('button', { name: 'Image de la carte' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Fermez d’autres onglets');
  });

  it('has no accessibility violation', async () => {
    backOffice();
    renderAt(MapScreen, '/bureau/carte');
    await screen.findByRole('button', { name: /rue Carnot/ });
    await expectNoAxeViolations();
  });
});

describe('where the map opens', () => {
  const territory = [46, 0, 47, 1] as const;
  const many = (count: number) => ({
    ...points,
    lat: Float64Array.from({ length: count }, (_, i) => (i === 0 ? -33 : 46.5 + i / 10_000)),
    lon: new Float64Array(count).fill(0.34),
  });

  it('is on the points, without the few that stray', () => {
    const [south, , north] = openingBounds(many(300), territory);
    expect(south).toBeGreaterThan(46.4);
    expect(north).toBeLessThan(46.6);
  });

  it('is on the territory where there are none', () => {
    expect(openingBounds(many(0), territory)).toBe(territory);
  });
});
