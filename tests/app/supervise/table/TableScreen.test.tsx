import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TableScreen } from '../../../../src/app/supervise/table/TableScreen.tsx';
import { expectNoAxeViolations } from '../support/axe.ts';
import { deviceOf, fakeBackOffice, renderAt } from '../support/renderAt.tsx';
import { detail, row } from '../support/samples.ts';

const TABLE = 'GET /api/supervise/interventions';

/** Three pages of two rows; the second row of a page is late and in conflict. */
function pages() {
  return fakeBackOffice({
    [TABLE]: ({ query }) => {
      const page = Number(query.get('after') ?? query.get('before') ?? 0);
      const rows = [row(page * 2 + 1), row(page * 2 + 2, { conflicts: 1, status: 'en_cours' })];
      const edge = (to: number): string | null => (to < 0 || to > 2 ? null : String(to));
      return { body: { rows, next: edge(page + 1), previous: edge(page - 1), total: 120 } };
    },
    [`GET /api/supervise/interventions/${row(2).id}`]: () => {
      const whole = detail();
      return {
        body: {
          ...whole,
          intervention: {
            ...whole.intervention,
            id: row(2).id,
            fields: { ...whole.intervention.fields, address: '2 rue Carnot' },
          },
        },
      };
    },
  });
}

const link = (address: string) => screen.findByRole('link', { name: address });

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

describe('the table of interventions', () => {
  it('shows soon what changed elsewhere, and nothing moves before it is there', async () => {
    const requests = pages();
    let changed = (): void => undefined;
    const device = deviceOf({
      changes: (call) => {
        changed = call;
        return () => undefined;
      },
    });
    renderAt(TableScreen, '/bureau/interventions', device);
    await link('1 rue Carnot');
    const asked = requests.length;
    fakeBackOffice({
      'GET /api/supervise/interventions': () => ({
        body: { rows: [{ ...row(1), address: '9 rue Nouvelle' }], total: 1, next: null, previous: null },
      }),
    });
    changed();
    changed();
    expect(screen.queryByText('1 rue Carnot')).toBeTruthy();
    await link('9 rue Nouvelle');
    expect(requests).toHaveLength(asked);
  });

  it('goes forward page by page, and back', async () => {
    const requests = pages();
    const { history } = renderAt(TableScreen, '/bureau/interventions');
    await link('1 rue Carnot');
    expect(screen.getByText('Page 1 sur 3')).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Précédent' }).disabled).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: 'Suivant' }));
    await link('3 rue Carnot');
    fireEvent.click(screen.getByRole('button', { name: 'Suivant' }));
    await link('5 rue Carnot');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Suivant' }).disabled).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: 'Précédent' }));
    await link('3 rue Carnot');
    expect(requests.at(-1)?.query.get('before')).toBe('1');
    fireEvent.click(screen.getByRole('button', { name: 'Précédent' }));
    await link('1 rue Carnot');
    expect(history.location.search).toBe('');
  });

  it('finds its page again after Back, and after the page was loaded anew', async () => {
    pages();
    const first = renderAt(TableScreen, '/bureau/interventions');
    await link('1 rue Carnot');
    fireEvent.click(screen.getByRole('button', { name: 'Suivant' }));
    await link('3 rue Carnot');
    const { search } = first.history.location;
    act(() => {
      first.history.back();
    });
    await link('1 rue Carnot');
    first.unmount();
    renderAt(TableScreen, `/bureau/interventions${search}`);
    await link('3 rue Carnot');
    expect(screen.getByText('Page 2 sur 3')).toBeTruthy();
  });

  it('begins at the first page again when the order changes', async () => {
    const requests = pages();
    const { history } = renderAt(TableScreen, '/bureau/interventions');
    await link('1 rue Carnot');
    fireEvent.click(screen.getByRole('button', { name: 'Suivant' }));
    await link('3 rue Carnot');
    fireEvent.click(screen.getByRole('button', { name: 'Statut' }));
    await link('1 rue Carnot');
    expect(requests.at(-1)?.query.get('sort')).toBe('status');
    expect(requests.at(-1)?.query.has('after')).toBe(false);
    expect(history.location.search).toBe('?sort=status&order=desc');
    expect(screen.getByRole('columnheader', { name: /Statut/ }).getAttribute('aria-sort')).toBe('descending');
  });

  it('asks for what the URL filters, and exports the same', async () => {
    const requests = pages();
    renderAt(TableScreen, '/bureau/interventions?status=fait%2Ccontrole&q=rue+Carnot');
    await link('1 rue Carnot');
    const asked = requests.find((each) => !each.query.has('conflicts'));
    expect(asked?.query.get('status')).toBe('fait,controle');
    expect(screen.getByRole('button', { name: /Statut.*Fait, Contrôlé/ })).toBeTruthy();
    const csv = screen.getByRole('link', { name: 'Exporter en CSV' }).getAttribute('href');
    expect(csv).toBe('/api/supervise/export.csv?status=fait%2Ccontrole&q=rue+Carnot&lang=fr');
  });

  it('leads to what two people noted differently, until one looks at it', async () => {
    pages();
    const { unmount } = renderAt(TableScreen, '/bureau/interventions');
    const way = await screen.findByRole('link', { name: 'Choisir celle qui reste' });
    expect(way.getAttribute('href')).toBe('/bureau/interventions?conflicts=yes');
    expect(screen.getByText(/valeurs différentes sur 120 interventions/)).toBeTruthy();
    unmount();
    renderAt(TableScreen, '/bureau/interventions?conflicts=yes');
    await link('1 rue Carnot');
    expect(screen.queryByRole('link', { name: 'Choisir celle qui reste' })).toBeNull();
  });

  it('is used with the keyboard alone: j, k, Enter, Escape, slash and question mark', async () => {
    pages();
    const { history } = renderAt(TableScreen, '/bureau/interventions');
    const first = await link('1 rue Carnot');
    const second = await link('2 rue Carnot');
    fireEvent.keyDown(document.body, { key: 'j' });
    expect(document.activeElement).toBe(first);
    fireEvent.keyDown(first, { key: 'j' });
    fireEvent.keyDown(second, { key: 'j' });
    expect(document.activeElement).toBe(second);
    fireEvent.keyDown(second, { key: 'k' });
    expect(document.activeElement).toBe(first);
    fireEvent.click(second);
    const panel = await screen.findByRole('complementary', { name: 'Intervention' });
    expect(history.location.search).toBe(`?id=${row(2).id}`);
    await within(panel).findByText('2 rue Carnot');
    fireEvent.keyDown(panel, { key: 'Escape' });
    await waitFor(() => {
      expect(screen.queryByRole('complementary')).toBeNull();
    });
    expect(document.activeElement?.textContent).toBe('2 rue Carnot');
    fireEvent.keyDown(document.body, { key: '/' });
    const search = screen.getByRole('searchbox');
    expect(document.activeElement).toBe(search);
    // A letter that is typed is only a letter.
    fireEvent.keyDown(search, { key: 'j' });
    expect(document.activeElement).toBe(search);
    fireEvent.keyDown(document.body, { key: '?' });
    expect(await screen.findByRole('dialog', { name: 'Raccourcis du clavier' })).toBeTruthy();
  });

  it('leaves the last columns out while a record is open beside it', async () => {
    pages();
    renderAt(TableScreen, '/bureau/interventions');
    const second = await link('2 rue Carnot');
    expect(screen.getByRole('columnheader', { name: 'Secteur' })).toBeTruthy();
    fireEvent.click(second);
    const panel = await screen.findByRole('complementary', { name: 'Intervention' });
    expect(screen.queryByRole('columnheader', { name: 'Secteur' })).toBeNull();
    expect(screen.getByRole('columnheader', { name: /Statut/ })).toBeTruthy();
    fireEvent.keyDown(panel, { key: 'Escape' });
    expect(await screen.findByRole('columnheader', { name: 'Secteur' })).toBeTruthy();
  });

  it('keeps the columns a person chose', async () => {
    pages();
    const { unmount } = renderAt(TableScreen, '/bureau/interventions');
    await link('1 rue Carnot');
    expect(screen.queryByRole('columnheader', { name: 'Auteur' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: /Colonnes/ }));
    fireEvent.click(await screen.findByRole('checkbox', { name: 'Auteur' }));
    fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Escape' });
    expect(await screen.findByRole('columnheader', { name: 'Auteur' })).toBeTruthy();
    unmount();
    renderAt(TableScreen, '/bureau/interventions');
    expect(await screen.findByRole('columnheader', { name: 'Auteur' })).toBeTruthy();
  });

  it('says in a sentence that there is no network, and tries again', async () => {
    fakeBackOffice({});
    renderAt(TableScreen, '/bureau/interventions');
    expect((await screen.findByRole('alert')).textContent).toContain('Pas de réseau');
    pages();
    fireEvent.click(screen.getByRole('button', { name: 'Réessayer' }));
    await link('1 rue Carnot');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says what to do when nothing passes the filter', async () => {
    fakeBackOffice({ [TABLE]: () => ({ body: { rows: [], next: null, previous: null, total: 0 } }) });
    renderAt(TableScreen, '/bureau/interventions?q=zzz');
    expect(await screen.findByText('Aucune intervention pour ces filtres')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Tout effacer' }));
    await waitFor(() => {
      expect(screen.queryByRole('button', { name: 'Tout effacer' })).toBeNull();
    });
    expect(await screen.findByText('Aucune intervention pour l’instant')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Agents et codes d’enrôlement' }).getAttribute('href')).toBe(
      '/bureau/appareils',
    );
  });

  it('has no accessibility violation, alone or with a record beside it', async () => {
    pages();
    renderAt(TableScreen, '/bureau/interventions');
    const second = await link('2 rue Carnot');
    await expectNoAxeViolations();
    fireEvent.click(second);
    await screen.findByRole('heading', { name: 'Historique' });
    await expectNoAxeViolations();
  });
});
