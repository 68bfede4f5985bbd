import { fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ReportScreen } from '../../../../src/app/supervise/report/ReportScreen.tsx';
import type { PointColumns } from '../../../../src/sync/pointColumns.ts';
import { packPoints } from '../../../../src/sync/pointColumns.ts';
import { expectNoAxeViolations } from '../support/axe.ts';
import { fakeBackOffice, problem, renderAt } from '../support/renderAt.tsx';
import { AT } from '../support/samples.ts';

const noPoints: PointColumns = {
  lat: new Int32Array(0),
  lon: new Int32Array(0),
  at: new Uint32Array(0),
  group: new Uint32Array(0),
  groups: [],
  id: null,
  timeZone: 'UTC',
  feed: { epoch: 'e', version: 1 },
  parts: [],
  told: null,
  tooMany: null,
};
const place = (n: number) => ({
  key: `rue ${String(n)}`,
  label: `Rue ${String(n)}`,
  count: 12 - n,
  best: n,
  worst: n + 1,
  days: 3,
  firstAt: AT,
  lastAt: AT,
  lat: 46.58,
  lon: 0.34,
  sector: null,
});
const photo = (sha256: string) => ({ intervention: 'i1', sha256, role: 'after', takenAt: AT, width: 4, height: 3 });

function backOffice(more: Parameters<typeof fakeBackOffice>[0] = {}) {
  return fakeBackOffice({
    'GET /api/supervise/points': () => ({ body: packPoints(noPoints), type: 'application/octet-stream' }),
    'GET /api/supervise/summary': () => ({
      body: { total: 42, byStatus: {}, late: 3, withinTarget: 0.8, medianToEnd: 3_600_000, surfaceM2: 12.5 },
    }),
    'GET /api/supervise/places': () => ({ body: { places: [1, 2, 3].map(place), total: 3, doubtful: 0 } }),
    'GET /api/supervise/place': ({ query }) => ({
      body: {
        kind: 'graffiti',
        count: 3,
        days: 3,
        medianDays: null,
        fewestDays: null,
        answers: [],
        // Of the second place no photo has arrived.
        photos: query.get('place') === 'rue 2' ? [] : [photo((query.get('place') === 'rue 1' ? 'a' : 'b').repeat(64))],
        morePhotos: 0,
      },
    }),
    ...more,
  });
}

beforeEach(() => {
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the report of one page', () => {
  it('has the figures, the places as a table and a photo of each that has one', async () => {
    const requests = backOffice();
    renderAt(ReportScreen, '/bureau/rapport?kind=graffiti&span=1000-2000');
    expect((await screen.findAllByRole('rowheader')).map((cell) => cell.textContent)).toEqual([
      'Rue 1',
      'Rue 2',
      'Rue 3',
    ]);
    expect(await screen.findByText('42')).toBeTruthy();
    const images = await screen.findAllByRole('img');
    expect(images.map((image) => image.getAttribute('alt'))).toEqual([
      expect.stringMatching(/^Rue 1, /),
      expect.stringMatching(/^Rue 3, /),
    ]);
    await expectNoAxeViolations();
    // Everything on the page is of the same filter and the same weeks.
    // The points are narrowed here: see shownPoints.
    for (const { query } of requests.filter(({ path }) => !path.endsWith('/points'))) {
      expect(query.get('kind')).toBe('graffiti');
      expect([query.get('from'), query.get('to')]).toEqual(['1000', '2000']);
    }
  });

  it('is printed by the browser', async () => {
    backOffice();
    const print = vi.fn();
    vi.stubGlobal('print', print);
    renderAt(ReportScreen, '/bureau/rapport');
    fireEvent.click(await screen.findByRole('button', { name: 'Imprimer ou enregistrer en PDF' }));
    expect(print).toHaveBeenCalledTimes(1);
  });

  it('leads back to the map as it was', async () => {
    backOffice();
    renderAt(ReportScreen, '/bureau/rapport?kind=graffiti&eye=46.58,0.34,13');
    const back = await screen.findByRole('link', { name: 'Revenir à la carte' });
    expect(back.getAttribute('href')).toMatch(/^\/bureau\/carte\?kind=graffiti&eye=/);
  });

  it('says which part of it could not be had, and shows the others', async () => {
    backOffice({ 'GET /api/supervise/summary': () => problem(503, 'server-unavailable') });
    renderAt(ReportScreen, '/bureau/rapport');
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(await screen.findAllByRole('rowheader')).toHaveLength(3);
  });
});
