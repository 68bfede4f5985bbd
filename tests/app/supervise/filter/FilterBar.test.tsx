import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FilterBar } from '../../../../src/app/supervise/filter/FilterBar.tsx';
import { periodStart } from '../../../../src/app/supervise/filter/periods.ts';
import { useFilter } from '../../../../src/app/supervise/filter/useFilter.ts';
import { expectNoAxeViolations } from '../support/axe.ts';
import { renderAt } from '../support/renderAt.tsx';

function Bar() {
  return (
    <>
      <h1>Interventions</h1>
      <FilterBar used={useFilter()} />
    </>
  );
}
const show = (search: string) => renderAt(Bar, `/bureau/interventions${search}`);

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the filter bar', () => {
  it('says in words what the URL holds', async () => {
    show(
      '?status=fait%2Csignale&sector=s1&kind=graffiti&place=rue+carnot&doubtful=yes&conflicts=yes&perimeter=46.58,0.34,46.58,0.35,46.59,0.35',
    );
    expect(await screen.findByRole('button', { name: 'Statut\u00a0: Fait, Signalé' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Secteur\u00a0: Centre' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Métier\u00a0: Graffiti' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Période\u00a0: Tout' })).toBeTruthy();
    expect(screen.getByRole('button', { name: /Lieu.*rue carnot.*Retirer/ })).toBeTruthy();
    expect(screen.getByRole('button', { name: /Périmètre\u00a0: 42,5\u00a0ha.*Retirer/ })).toBeTruthy();
    await expectNoAxeViolations();
  });

  it('writes a usual period to the URL and recognises it there', async () => {
    const { history } = show('?id=x');
    fireEvent.click(await screen.findByRole('button', { name: /Période/ }));
    fireEvent.click(await screen.findByRole('button', { name: '3 mois' }));
    await screen.findByRole('button', { name: 'Période\u00a0: 3 mois' });
    expect(history.location.search).toBe(`?from=${String(periodStart('months3', Date.now()))}`);
  });

  it('takes dates, the last one included', async () => {
    const { history } = show('');
    fireEvent.click(await screen.findByRole('button', { name: /Période/ }));
    fireEvent.change(await screen.findByLabelText('Du'), { target: { value: '2026-01-01' } });
    fireEvent.change(screen.getByLabelText('Au (inclus)'), { target: { value: '2026-01-31' } });
    await expectNoAxeViolations();
    fireEvent.click(screen.getByRole('button', { name: 'Appliquer ces dates' }));
    await screen.findByRole('button', { name: 'Période\u00a0: du 01/01/2026 au 31/01/2026' });
    const query = new URLSearchParams(history.location.search);
    expect(query.get('from')).toBe(String(new Date(2026, 0, 1).getTime()));
    expect(query.get('to')).toBe(String(new Date(2026, 1, 1).getTime()));
  });

  it('chooses several statuses', async () => {
    const { history } = show('');
    fireEvent.click(await screen.findByRole('button', { name: /Statut/ }));
    fireEvent.click(await screen.findByRole('checkbox', { name: 'Fait' }));
    fireEvent.click(await screen.findByRole('checkbox', { name: 'Signalé' }));
    await waitFor(() => {
      expect(new URLSearchParams(history.location.search).get('status')).toBe('signale,fait');
    });
  });

  it('chooses what was answered, for each facet by itself', async () => {
    const { history } = show('?answer=support%3Abois%2Ctechnique%3Achaux');
    fireEvent.click(await screen.findByRole('button', { name: 'Relevé\u00a0: Bois, Chaux' }));
    expect(await screen.findByRole('group', { name: 'Protection anti-graffiti' })).toBeTruthy();
    fireEvent.click(await screen.findByRole('checkbox', { name: 'Pierre' }));
    await waitFor(() => {
      expect(new URLSearchParams(history.location.search).get('answer')).toBe(
        'technique:chaux,support:pierre,support:bois',
      );
    });
    await expectNoAxeViolations();
  });

  it('searches, takes one part away and clears the rest', async () => {
    const { history } = show('?place=a&doubtful=no');
    fireEvent.change(await screen.findByRole('searchbox'), { target: { value: ' Carnot ' } });
    fireEvent.submit(screen.getByRole('search'));
    await waitFor(() => {
      expect(history.location.search).toContain('q=Carnot');
    });
    fireEvent.click(screen.getByRole('button', { name: /Lieu/ }));
    await waitFor(() => {
      expect(history.location.search).not.toContain('place');
    });
    fireEvent.click(screen.getByRole('button', { name: 'Tout effacer' }));
    await waitFor(() => {
      expect(history.location.search).toBe('');
    });
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('');
  });
});
