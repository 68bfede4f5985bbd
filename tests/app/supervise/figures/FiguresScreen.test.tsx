import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FiguresScreen } from '../../../../src/app/supervise/figures/FiguresScreen.tsx';
import { createTally } from '../../../../src/domain/figures/tally.ts';
import type { FiguresResponse } from '../../../../src/device/desk/wireTypes.ts';
import { expectNoAxeViolations } from '../support/axe.ts';
import { fakeBackOffice, problem, renderAt } from '../support/renderAt.tsx';

const FIGURES = 'GET /api/supervise/figures';
const HOUR = 3_600_000;

const NOTHING = createTally(0).figures();
const month = (n: number): number => new Date(2026, n, 1).getTime();

const RESPONSE: FiguresResponse = {
  all: {
    ...NOTHING,
    count: 200,
    done: 150,
    surfaceM2: 1234.5,
    withinTarget: { share: 0.874, of: 160 },
    medianToEnd: 5 * HOUR,
  },
  byStatus: { fait: 150, signale: 50 },
  unit: 'month',
  periods: [
    { from: month(8), to: month(9), figures: { ...NOTHING, count: 120 } },
    { from: month(9), to: month(10), figures: NOTHING },
    { from: month(10), to: month(11), figures: { ...NOTHING, count: 80, withinTarget: { share: 0.5, of: 10 } } },
  ],
  dimensions: [
    {
      name: 'sector',
      groups: [
        { value: 's1', figures: { ...NOTHING, count: 150 } },
        { value: '', figures: { ...NOTHING, count: 50 } },
      ],
    },
    {
      name: 'priority',
      groups: [
        { value: 'normal', figures: { ...NOTHING, count: 190 } },
        { value: 'urgent', figures: { ...NOTHING, count: 10 } },
      ],
    },
    {
      name: 'support',
      groups: [
        { value: 'pierre', figures: { ...NOTHING, count: 140, daysToReturn: 12.5 } },
        { value: '', figures: { ...NOTHING, count: 60 } },
      ],
    },
  ],
};

const show = (search = '', response: Partial<FiguresResponse> = {}) => {
  fakeBackOffice({ [FIGURES]: () => ({ body: { ...RESPONSE, ...response } }) });
  return renderAt(FiguresScreen, `/bureau/indicateurs${search}`);
};
const card = (name: string) => screen.findByRole('region', { name });
const lines = (region: HTMLElement): readonly string[] =>
  within(region)
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.textContent.replaceAll('\u00a0', ' '));

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the figures', () => {
  it('are told in words, with how many a share is of', async () => {
    show();
    expect((await card('Dans le délai')).textContent).toMatch(/87\s%sur 160/);
    expect((await card('Délai médian jusqu’à la fin')).textContent).toContain('5\u00a0h');
    expect((await card('Surface effacée')).textContent).toMatch(/1\s234,5\sm²/);
    await expectNoAxeViolations();
  });

  it('say nothing rather than zero where nothing can be said', async () => {
    show();
    expect(within(await card('Coût au m²')).getAllByText('–').length).toBeGreaterThan(0);
    expect((await card('En retard')).textContent).toContain('0');
  });

  it('are compared over time, with a table behind the columns that leads to the interventions', async () => {
    show('?kind=graffiti');
    const region = await card('Interventions');
    fireEvent.click(within(region).getByText('Tableau'));
    expect(lines(region)).toEqual(['sept. 2026120', 'oct. 20260', 'nov. 202680']);
    expect(within(region).getByRole('link', { name: 'sept. 2026' }).getAttribute('href')).toBe(
      `/bureau/interventions?kind=graffiti&from=${String(month(8))}&to=${String(month(9))}`,
    );
    // A month in which nothing was due has no share; it is not a share of nothing.
    expect(lines(await card('Dans le délai'))).toEqual(['sept. 2026–', 'oct. 2026–', 'nov. 202650 % sur 10']);
    await expectNoAxeViolations();
  });

  it('are compared by what the kind of work is compared by, kept in the URL', async () => {
    const { history } = show();
    fireEvent.change(await screen.findByLabelText('Comparer par'), { target: { value: 'support' } });
    await waitFor(() => {
      expect(history.location.search).toBe('?by=support');
    });
    const region = await card('Jours jusqu’au retour');
    expect(lines(region)).toEqual(['Pierre12,5 j', 'Non renseigné–']);
    expect(within(region).getByRole('link', { name: 'Pierre' }).getAttribute('href')).toBe(
      '/bureau/interventions?answer=support%3Apierre',
    );
    await expectNoAxeViolations();
  });

  it('put the urgent first, and what is of no sector last', async () => {
    show('?by=priority');
    expect(lines(await card('Interventions'))).toEqual(['Urgente10', 'Normale190']);
    fireEvent.change(screen.getByLabelText('Comparer par'), { target: { value: 'sector' } });
    await waitFor(async () => {
      expect(lines(await card('Interventions'))).toEqual(['Centre150', 'Sans secteur50']);
    });
  });

  it('are compared by the hour of the day, each leading to what was noted then', async () => {
    const hours = { name: 'hour', groups: [{ value: '9', figures: { ...NOTHING, count: 3 } }] };
    show('?by=hour&status=fait', { dimensions: [...RESPONSE.dimensions, hours] });
    const region = await card('Interventions');
    expect(lines(region)).toEqual(['9 h3']);
    expect(within(region).getByRole('link', { name: /9/ }).getAttribute('href')).toBe(
      '/bureau/interventions?status=fait&hours=9-10',
    );
  });

  it('have their definition at hand, with the targets and statuses of the kind', async () => {
    show();
    const within48 = await card('Dans le délai');
    fireEvent.click(within(within48).getByText('Définition'));
    expect(within48.textContent).toContain('48\u00a0h (propriétaire public)');
    expect(within48.textContent).toContain('sinon 336\u00a0h');
    expect((await card('Closes')).textContent).toContain('fait, contrôlé, non trouvé, refusé ou transféré');
    expect((await card('Attendent une autorisation')).textContent).toContain('bloqué (autorisation).');
  });

  it('are exported one by one and all together', async () => {
    const saved: Blob[] = [];
    vi.stubGlobal(
      'URL',
      Object.assign(URL, {
        createObjectURL: (blob: Blob) => {
          saved.push(blob);
          return 'blob:figures';
        },
        revokeObjectURL: () => undefined,
      }),
    );
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    show('?by=support');
    fireEvent.click(await screen.findByRole('button', { name: 'Exporter en CSV\u00a0: Jours jusqu’au retour' }));
    fireEvent.click(screen.getByRole('button', { name: 'Exporter ces indicateurs en CSV' }));
    const [one = '', all = ''] = await Promise.all(saved.map((blob) => blob.text()));
    expect(one.replace('\uFEFF', '').split('\r\n')).toEqual([
      'Support;Jours jusqu’au retour (j)',
      'Pierre;12,5',
      'Non renseigné;',
      '',
    ]);
    const [head = ''] = all.split('\r\n');
    expect(head).toContain('Dans le délai (%);Dans le délai, sur combien;');
    expect(
      new Set(
        all
          .trim()
          .split('\r\n')
          .map((line) => line.split(';').length),
      ).size,
    ).toBe(1);
  });

  it('come by status, with their share', async () => {
    show('', { all: { ...RESPONSE.all, count: 1000 }, byStatus: { fait: 999, signale: 1 } });
    const table = await screen.findByRole('table', { name: 'Par statut' });
    const rows = within(table).getAllByRole('row').slice(1);
    expect(rows.map((each) => within(each).getByRole('rowheader').textContent)).toEqual(['Signalé', 'Fait']);
    expect(rows[0]?.textContent).toMatch(/1\s*moins de 1\s%/);
  });

  it('say that the session has ended', async () => {
    fakeBackOffice({ [FIGURES]: () => problem(401, 'session-needed') });
    renderAt(FiguresScreen, '/bureau/indicateurs');
    expect((await screen.findByRole('alert')).textContent).toContain('La session a expiré');
  });
});
