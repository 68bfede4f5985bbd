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
    'GET /api/basemap': () => ({ body: { basemap: null } }),
    'GET /api/addresses': () => ({ body: { addresses: null } }),
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
const show = () =>
  renderAt(SettingsScreen, '/bureau/reglages', deviceOf({ role: 'administrator', syncNow: () => Promise.resolve() }));

afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(navigator, 'clipboard');
});

describe('the settings', () => {
  it('change the basemap as soon as another is chosen', async () => {
    const requests = backOffice();
    show();
    fireEvent.change(await screen.findByRole('combobox', { name: 'Fond de carte en ligne' }), {
      target: { value: 'ign' },
    });
    expect(await screen.findByText('Enregistré.')).toBeTruthy();
    expect(requests.find((each) => each.method === 'PATCH')?.body).toEqual({ basemap: 'ign' });
  });

  it('add a sector and show it', async () => {
    backOffice();
    show();
    fireEvent.change(await screen.findByLabelText(/Nom du secteur/), { target: { value: 'Nord' } });
    fireEvent.click(screen.getByRole('button', { name: 'Ajouter un secteur' }));
    expect(await screen.findByText('Nord', { ignore: 'option' })).toBeTruthy();
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

  it('give a supervisor a sector from the start, and another later', async () => {
    const watcher = { ...boss, id: 'u8', name: 'Sacha Exemple', role: 'supervisor', sector: null };
    const requests = backOffice({
      'GET /api/admin/people': () => ({ body: { people: [boss, watcher] } }),
      'PATCH /api/admin/people/u8': () => ({ status: 204, body: null }),
    });
    show();
    const form = await screen.findByRole('form', { name: /Ajouter un superviseur/ });
    fireEvent.change(within(form).getByLabelText('Secteur'), { target: { value: 's1' } });
    for (const [label, value] of [
      [/Nom/, 'Dominique Exemple'],
      [/Adresse/, 'd@example.org'],
      [/Mot de passe/, 'une phrase assez longue'],
    ] as const)
      fireEvent.change(within(form).getByLabelText(label), { target: { value } });
    fireEvent.submit(form);
    await waitFor(() => {
      expect(requests.find((each) => each.method === 'POST')?.body).toMatchObject({ role: 'supervisor', sector: 's1' });
    });
    fireEvent.change(screen.getByLabelText('Secteur de Sacha Exemple'), { target: { value: 's1' } });
    await waitFor(() => {
      expect(requests.find((each) => each.method === 'PATCH')?.body).toEqual({ sector: 's1' });
    });
    fireEvent.change(within(form).getByLabelText('Rôle'), { target: { value: 'administrator' } });
    expect(within(form).queryByLabelText('Secteur')).toBeNull();
    expect(screen.queryByLabelText(`Secteur de ${boss.name}`)).toBeNull();
    await expectNoAxeViolations();
  });

  it('say why the last administrator stays', async () => {
    backOffice({ 'PATCH /api/admin/people/u9': () => problem(409, 'last-administrator') });
    show();
    fireEvent.click(await screen.findByRole('button', { name: 'Désactiver Camille Exemple' }));
    expect((await screen.findByRole('alert')).textContent).toContain('dernier administrateur actif');
  });

  const OTHER = { ...boss, id: 'u7', name: 'Sacha Exemple', role: 'supervisor' };
  const LINK = {
    code: '7K2M-Q4XR-05TB-9WZC',
    url: 'https://sillage.example/mot-de-passe#7K2M-Q4XR-05TB-9WZC',
    expiresAt: Date.now() + 86_400_000,
  };

  it('show a link at which somebody else chooses a new password, and none for oneself', async () => {
    backOffice({
      'GET /api/admin/people': () => ({ body: { people: [boss, OTHER, { ...OTHER, id: 'u6', active: false }] } }),
      'POST /api/admin/people/u7/code': () => ({ body: LINK }),
    });
    show();
    // One button: neither for oneself nor for somebody deactivated.
    fireEvent.click(await screen.findByRole('button', { name: /^Nouveau mot de passe/ }));
    const dialog = await screen.findByRole('dialog', { name: 'Nouveau mot de passe pour Sacha Exemple' });
    expect(within(dialog).getByLabelText<HTMLInputElement>('Lien').value).toBe(LINK.url);
    expect(within(dialog).getByText(LINK.code)).toBeTruthy();
    expect(dialog.textContent).toContain('sillage.example/mot-de-passe');
    await expectNoAxeViolations();
  });

  it('copy that link where the browser lets them', async () => {
    const writeText = vi.fn(() => Promise.resolve());
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    backOffice({
      'GET /api/admin/people': () => ({ body: { people: [OTHER] } }),
      'POST /api/admin/people/u7/code': () => ({ body: LINK }),
    });
    show();
    fireEvent.click(await screen.findByRole('button', { name: /^Nouveau mot de passe/ }));
    fireEvent.click(await screen.findByRole('button', { name: 'Copier le lien' }));
    expect(await screen.findByText('Lien copié.')).toBeTruthy();
    expect(writeText).toHaveBeenCalledWith(LINK.url);
  });

  describe.each(['supervisor', 'administrator'] as const)('of a %s', (role) => {
    const NEW = 'une phrase toute neuve';
    const change = async (current: string, password = NEW, again = password) => {
      const form = await screen.findByRole('form', { name: 'Changer mon mot de passe' });
      const fill = (label: RegExp, value: string) => {
        fireEvent.change(within(form).getByLabelText(label), { target: { value } });
      };
      fill(/actuel/, current);
      fill(/Nouveau/, password);
      fill(/Le même/, again);
      fireEvent.submit(form);
      return form;
    };

    it('change their own password, and clear what was typed', async () => {
      const requests = backOffice({ 'POST /api/session/password/change': () => ({ status: 204, body: null }) });
      renderAt(SettingsScreen, '/bureau/reglages', deviceOf({ role }));
      const form = await change('correct horse battery');
      expect(await screen.findByText(/Mot de passe changé/)).toBeTruthy();
      expect(requests.find(({ method }) => method === 'POST')?.body).toEqual({
        current: 'correct horse battery',
        password: NEW,
      });
      for (const label of [/actuel/, /Nouveau/, /Le même/])
        expect(within(form).getByLabelText<HTMLInputElement>(label).value).toBe('');
    });

    it('say what is wrong with it, and keep what was typed', async () => {
      const requests = backOffice({ 'POST /api/session/password/change': () => problem(403, 'password-wrong') });
      renderAt(SettingsScreen, '/bureau/reglages', deviceOf({ role }));
      const form = await change('', 'court', 'autre');
      expect(within(form).getByText('Remplissez ce champ.')).toBeTruthy();
      expect(within(form).getByText(/moins de 12 caractères/)).toBeTruthy();
      expect(within(form).getByText(/ne sont pas les mêmes/)).toBeTruthy();
      expect(requests.filter(({ method }) => method === 'POST')).toEqual([]);
      await change('pas-le-bon-mot');
      expect((await screen.findByRole('alert')).textContent).toContain('n’est pas celui-là');
      expect(within(form).getByLabelText<HTMLInputElement>(/Nouveau/).value).toBe(NEW);
      await expectNoAxeViolations();
    });
  });

  it('are for administrators', async () => {
    const requests = backOffice();
    renderAt(SettingsScreen, '/bureau/reglages', deviceOf({ role: 'supervisor' }));
    expect(await screen.findByText('Seuls les administrateurs changent les réglages de l’organisation.')).toBeTruthy();
    expect(requests.filter((each) => each.path.startsWith('/api/admin'))).toEqual([]);
  });

  it('have no accessibility violation', async () => {
    backOffice();
    show();
    await screen.findByRole('combobox', { name: 'Fond de carte en ligne' });
    await screen.findByText('Camille Exemple');
    await expectNoAxeViolations();
  });
});
