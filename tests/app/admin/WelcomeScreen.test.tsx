import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { WelcomeScreen } from '../../../src/app/admin/WelcomeScreen.tsx';
import { expectNoAxeViolations } from '../supervise/support/axe.ts';
import { deviceOf, fakeBackOffice, renderAt, sessionOf } from '../supervise/support/renderAt.tsx';

const EMPTY = { 'GET /api/setup': () => ({ body: { empty: true } }) };
const ANSWERS = [
  [/Nom de l’organisation/, 'Ville d’essai'],
  [/Votre nom/, 'Camille Exemple'],
  [/e-mail/, 'camille@example.org'],
  [/Mot de passe/, 'une phrase assez longue'],
] as const;

async function fillIn(): Promise<void> {
  await screen.findByLabelText(/Votre nom/);
  for (const [label, value] of ANSWERS) fireEvent.change(screen.getByLabelText(label), { target: { value } });
}
const create = () => {
  fireEvent.click(screen.getByRole('button', { name: 'Créer l’organisation' }));
};

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the first page of an empty installation', () => {
  it('creates the organisation and signs its first administrator in', async () => {
    fakeBackOffice(EMPTY);
    const setUp = vi.fn(() => Promise.resolve({ ok: true, value: sessionOf('administrator') } as const));
    const { history } = renderAt(WelcomeScreen, '/bienvenue', deviceOf({ setUp }));
    await fillIn();
    create();
    await waitFor(() => {
      expect(history.location.pathname).toBe('/bureau/carte');
    });
    expect(setUp).toHaveBeenCalledExactlyOnceWith({
      organisation: 'Ville d’essai',
      name: 'Camille Exemple',
      email: 'camille@example.org',
      password: 'une phrase assez longue',
    });
  });

  it('says what is wrong before anything is sent', async () => {
    const requests = fakeBackOffice(EMPTY);
    renderAt(WelcomeScreen, '/bienvenue');
    await fillIn();
    fireEvent.change(screen.getByLabelText(/Mot de passe/), { target: { value: 'court' } });
    fireEvent.change(screen.getByLabelText(/e-mail/), { target: { value: 'camille' } });
    create();
    expect(await screen.findByText(/moins de 12 caractères/)).toBeTruthy();
    expect(screen.getByText(/n’est pas complète/)).toBeTruthy();
    expect(requests.filter((each) => each.method === 'POST')).toEqual([]);
    await expectNoAxeViolations();
  });

  it('says that somebody else was first', async () => {
    fakeBackOffice(EMPTY);
    const setUp = () => Promise.resolve({ ok: false, code: 'already-set-up' } as const);
    renderAt(WelcomeScreen, '/bienvenue', deviceOf({ setUp }));
    await fillIn();
    create();
    expect((await screen.findByRole('alert')).textContent).toContain('a déjà une organisation');
  });

  it('loads the demonstration and says how to enter as each role', async () => {
    const account = { name: 'Dominique Fictif', email: 'd@example.org', password: 'secret de démonstration' };
    fakeBackOffice({
      ...EMPTY,
      'POST /api/setup/demonstration': () => ({
        body: {
          accounts: [
            { role: 'supervisor', ...account },
            { role: 'administrator', ...account, name: 'Alix Fictif', email: 'a@example.org' },
          ],
          agentCode: {
            code: '7K2M-Q4XR',
            url: 'https://sillage.example/enroler#7K2M-Q4XR',
            expiresAt: Date.now() + 9e6,
          },
        },
      }),
    });
    const signIn = vi.fn(() => Promise.resolve({ ok: true, value: sessionOf('supervisor') } as const));
    const { history } = renderAt(WelcomeScreen, '/bienvenue', deviceOf({ signIn }));
    fireEvent.click(await screen.findByRole('button', { name: 'Charger la démonstration' }));
    expect(await screen.findByText('7K2M-Q4XR')).toBeTruthy();
    expect(screen.getByRole('img', { name: /Code QR/ })).toBeTruthy();
    expect(screen.getByText(/sillage\.example\/enroler/)).toBeTruthy();
    await expectNoAxeViolations();
    fireEvent.click(screen.getByRole('button', { name: 'Entrer comme Dominique Fictif' }));
    await waitFor(() => {
      expect(history.location.pathname).toBe('/bureau/carte');
    });
    expect(signIn).toHaveBeenCalledWith('d@example.org', 'secret de démonstration');
  });

  it('leads to signing in where there is an organisation already', async () => {
    fakeBackOffice({ 'GET /api/setup': () => ({ body: { empty: false } }) });
    renderAt(WelcomeScreen, '/bienvenue');
    const link = await screen.findByRole('link', { name: 'Se connecter' });
    expect(link.getAttribute('href')).toBe('/connexion');
  });
});
