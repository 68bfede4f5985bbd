import { screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FiguresScreen } from '../../../src/app/supervise/FiguresScreen.tsx';
import { expectNoAxeViolations } from './support/axe.ts';
import { fakeBackOffice, problem, renderAt } from './support/renderAt.tsx';

const SUMMARY = 'GET /api/supervise/summary';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the figures', () => {
  it('are told in words, and by status with their share', async () => {
    fakeBackOffice({
      [SUMMARY]: () => ({
        body: {
          total: 200,
          byStatus: { fait: 150, signale: 50 },
          late: 12,
          withinTarget: 0.874,
          medianToEnd: 5 * 3_600_000,
          surfaceM2: 1234.5,
        },
      }),
    });
    renderAt(FiguresScreen, '/bureau/indicateurs');
    expect((await screen.findByText('Closes dans le délai')).parentElement?.textContent).toMatch(/87\s%/);
    expect(screen.getByText('Délai médian jusqu’à la fin').parentElement?.textContent).toContain('5\u00a0h');
    expect(screen.getByText('Surface effacée').parentElement?.textContent).toMatch(/1\s234,5\sm²/);
    const rows = screen.getAllByRole('row').slice(1);
    expect(rows.map((each) => within(each).getByRole('rowheader').textContent)).toEqual(['Signalé', 'Fait']);
    expect(rows[1]?.textContent).toMatch(/150\s*75\s%/);
    await expectNoAxeViolations();
  });

  it('tell a share too small for a whole percent from none at all', async () => {
    fakeBackOffice({
      [SUMMARY]: () => ({
        body: {
          total: 1000,
          byStatus: { fait: 999, signale: 1 },
          late: 0,
          withinTarget: 1,
          medianToEnd: 1,
          surfaceM2: 0,
        },
      }),
    });
    renderAt(FiguresScreen, '/bureau/indicateurs');
    expect((await screen.findByRole('row', { name: /Signalé/ })).textContent).toMatch(/moins de 1\s%/);
  });

  it('say that nothing is closed rather than show zero', async () => {
    fakeBackOffice({
      [SUMMARY]: () => ({
        body: { total: 1, byStatus: { signale: 1 }, late: 0, withinTarget: null, medianToEnd: null, surfaceM2: 0 },
      }),
    });
    renderAt(FiguresScreen, '/bureau/indicateurs');
    expect(await screen.findAllByText('aucune close')).toHaveLength(2);
  });

  it('say that the session has ended', async () => {
    fakeBackOffice({ [SUMMARY]: () => problem(401, 'session-needed') });
    renderAt(FiguresScreen, '/bureau/indicateurs');
    expect((await screen.findByRole('alert')).textContent).toContain('La session a expiré');
  });
});
