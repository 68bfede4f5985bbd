import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SettingsScreen } from '../../../src/app/admin/SettingsScreen.tsx';
import { expectNoAxeViolations } from '../supervise/support/axe.ts';
import { deviceOf, fakeBackOffice, problem, renderAt, sessionOf } from '../supervise/support/renderAt.tsx';

const boss = {
  id: 'u9',
  name: 'Camille Exemple',
  role: 'administrator',
  email: 'c@example.org',
  sector: null,
  active: true,
  devices: 0,
};

function backOffice(more: Parameters<typeof fakeBackOffice>[0] = {}) {
  const session = sessionOf('administrator');
  let sectors = session.sectors;
  return fakeBackOffice({
    'GET /api/session': () => ({ body: { ...session, sectors } }),
    'GET /api/admin/people': () => ({ body: { people: [boss] } }),
    'PATCH /api/admin/organisation': () => ({ status: 204, body: null }),
    'POST /api/admin/sectors': ({ body }) => {
      sectors = [...sectors, { id: 's2', ...(body as { name: string }) }];
      return { status: 201, body: sectors.at(-1) };
    },
    'POST /api/admin/people': () => ({ body: { ...boss, id: 'u8' } }),
    ...more,
  });
}
const show = () => renderAt(SettingsScreen, '/bureau/reglages', deviceOf({ role: 'administrator' }));

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the settings', () => {
  it('change the basemap as soon as another is chosen', async () => {
    const requests = backOffice();
    show();
    fireEvent.change(await screen.findByRole('combobox', { name: 'Fond de carte' }), { target: { value: 'ign' } });
    expect(await screen.findByText('Enregistré.')).toBeTruthy();
    expect(requests.find((each) => each.method === 'PATCH')?.body).toEqual({ basemap: 'ign' });
  });

  it('add a sector and show it', async () => {
    backOffice();
    show();
    fireEvent.change(await screen.findByLabelText(/Nom du secteur/), { target: { value: 'Nord' } });
    fireEvent.click(screen.getByRole('button', { name: 'Ajouter un secteur' }));
    expect(await screen.findByText('Nord')).toBeTruthy();
  });

  it('add a supervisor with an address and a password that is long enough', async () => {
    const requests = backOffice();
    show();
    const form = await screen.findByRole('form', { name: /Ajouter un superviseur/ });
    const fill = (label: RegExp, value: string) => {
      fireEvent.change(within(form).getByLabelText(label), { target: { value } });
    };
    fill(/Nom/, 'Sacha Exemple');
    fill(/e-mail/, 's@example.org');
    fill(/Mot de passe/, 'court');
    fireEvent.submit(form);
    expect(await screen.findByText(/moins de 12 caractères/)).toBeTruthy();
    fill(/Mot de passe/, 'une phrase assez longue');
    fireEvent.submit(form);
    await waitFor(() => {
      expect(within(form).getByLabelText<HTMLInputElement>(/Nom/).value).toBe('');
    });
    expect(requests.filter((each) => each.method === 'POST').map((each) => each.body)).toEqual([
      {
        name: 'Sacha Exemple',
        role: 'supervisor',
        sector: null,
        email: 's@example.org',
        password: 'une phrase assez longue',
      },
    ]);
  });

  it('say why the last administrator stays', async () => {
    backOffice({ 'PATCH /api/admin/people/u9': () => problem(409, 'last-administrator') });
    show();
    fireEvent.click(await screen.findByRole('button', { name: 'Désactiver Camille Exemple' }));
    expect((await screen.findByRole('alert')).textContent).toContain('dernier administrateur actif');
  });

  it('are for administrators', async () => {
    const requests = backOffice();
    renderAt(SettingsScreen, '/bureau/reglages', deviceOf({ role: 'supervisor' }));
    expect(await screen.findByText('Seuls les administrateurs changent les réglages.')).toBeTruthy();
    expect(requests.filter((each) => each.path.startsWith('/api/admin'))).toEqual([]);
  });

  it('have no accessibility violation', async () => {
    backOffice();
    show();
    await screen.findByRole('combobox', { name: 'Fond de carte' });
    await screen.findByText('Camille Exemple');
    await expectNoAxeViolations();
  });
});
