import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { EnrolScreen } from '../../../src/app/admin/EnrolScreen.tsx';
import { NewPasswordScreen } from '../../../src/app/admin/NewPasswordScreen.tsx';
import { SignInScreen } from '../../../src/app/admin/SignInScreen.tsx';
import { expectNoAxeViolations } from '../supervise/support/axe.ts';
import { deviceOf, fakeBackOffice, problem, renderAt, sessionOf } from '../supervise/support/renderAt.tsx';

const type = (label: RegExp, value: string) => {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
};

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('enrolling a device', () => {
  it('takes the code that the link brings after its #, and goes to the field screens', async () => {
    const enrol = vi.fn(() => Promise.resolve({ ok: true, value: sessionOf('agent') } as const));
    const { history } = renderAt(EnrolScreen, '/enroler#7K2M-Q4XR', deviceOf({ enrol }));
    expect((await screen.findByLabelText<HTMLInputElement>(/Code/)).value).toBe('7K2M-Q4XR');
    type(/Nom de l’appareil/, 'Tablette 3');
    fireEvent.click(screen.getByRole('button', { name: 'Enrôler cet appareil' }));
    await waitFor(() => {
      expect(history.location.pathname).toBe('/');
    });
    expect(enrol).toHaveBeenCalledWith('7K2M-Q4XR', 'Tablette 3');
    // The code is used up: nothing of it stays in the address.
    expect(history.location.hash).toBe('');
  });

  it('proposes a name for the device and asks for the code', async () => {
    const enrol = vi.fn();
    renderAt(EnrolScreen, '/enroler', deviceOf({ enrol }));
    expect((await screen.findByLabelText<HTMLInputElement>(/Nom de l’appareil/)).value).not.toBe('');
    fireEvent.click(screen.getByRole('button', { name: 'Enrôler cet appareil' }));
    expect(await screen.findByText('Remplissez ce champ.')).toBeTruthy();
    expect(enrol).not.toHaveBeenCalled();
    await expectNoAxeViolations();
  });

  it.each([
    ['code-wrong', 'Ce code n’est pas valable'],
    ['offline', 'le code reste valable'],
    ['too-many-requests', 'Trop d’essais'],
  ])('says what to do about %s, and keeps what was typed', async (code, sentence) => {
    const enrol = () => Promise.resolve({ ok: false, code } as const);
    renderAt(EnrolScreen, '/enroler', deviceOf({ enrol }));
    await screen.findByLabelText(/Code/);
    type(/Code/, 'abcd-efgh');
    fireEvent.click(screen.getByRole('button', { name: 'Enrôler cet appareil' }));
    expect((await screen.findByRole('alert')).textContent).toContain(sentence);
    expect(screen.getByLabelText<HTMLInputElement>(/Code/).value).toBe('abcd-efgh');
  });
});

describe('signing in', () => {
  const signIn = async (device: ReturnType<typeof deviceOf>) => {
    const view = renderAt(SignInScreen, '/connexion', device);
    await screen.findByLabelText(/e-mail/);
    type(/e-mail/, ' a@b.fr ');
    type(/Mot de passe/, 'correct horse battery');
    fireEvent.click(screen.getByRole('button', { name: 'Se connecter' }));
    return view;
  };

  it.each([
    ['supervisor', '/bureau/carte'],
    ['administrator', '/bureau/carte'],
    ['agent', '/'],
  ] as const)('leads a %s to %s', async (role, home) => {
    const call = vi.fn(() => Promise.resolve({ ok: true, value: sessionOf(role) } as const));
    const { history } = await signIn(deviceOf({ signIn: call }));
    await waitFor(() => {
      expect(history.location.pathname).toBe(home);
    });
    expect(call).toHaveBeenCalledWith('a@b.fr', 'correct horse battery');
  });

  it.each([
    ['sign-in-wrong', 'Adresse ou mot de passe incorrect'],
    ['too-many-requests', 'Attendez une minute'],
    ['offline', 'la connexion en a besoin'],
  ])('says what to do about %s', async (code, sentence) => {
    await signIn(deviceOf({ signIn: () => Promise.resolve({ ok: false, code } as const) }));
    expect((await screen.findByRole('alert')).textContent).toContain(sentence);
    await expectNoAxeViolations();
  });
});

describe('choosing a new password', () => {
  const NEW = 'une phrase toute neuve';
  const choose = async (password = NEW, again = password) => {
    await screen.findByLabelText(/Nouveau mot de passe/);
    type(/Nouveau mot de passe/, password);
    type(/Le même/, again);
    fireEvent.click(screen.getByRole('button', { name: 'Choisir ce mot de passe' }));
  };

  it('takes the code that the link brings after its #, then leads to signing in', async () => {
    const requests = fakeBackOffice({ 'POST /api/session/password/reset': () => ({ status: 204, body: null }) });
    const { history } = renderAt(NewPasswordScreen, '/mot-de-passe#7K2M-Q4XR-05TB-9WZC');
    await choose();
    expect((await screen.findByRole('link', { name: 'Se connecter' })).getAttribute('href')).toBe('/connexion');
    expect(requests.map(({ body }) => body)).toEqual([{ code: '7K2M-Q4XR-05TB-9WZC', password: NEW }]);
    expect(history.location.hash).toBe('');
    expect(screen.getByRole('status').textContent).toContain('est enregistré');
    await expectNoAxeViolations();
    // Another link, opened in the same tab.
    act(() => {
      history.push('/mot-de-passe#9WZC-05TB-Q4XR-7K2M');
    });
    expect((await screen.findByLabelText<HTMLInputElement>(/^Code/)).value).toBe('9WZC-05TB-Q4XR-7K2M');
    expect(screen.getByLabelText<HTMLInputElement>(/Nouveau mot de passe/).value).toBe('');
  });

  it('sends nothing without a code, a password long enough, and the same one twice', async () => {
    const requests = fakeBackOffice({});
    renderAt(NewPasswordScreen, '/mot-de-passe');
    await choose('trop court', 'autre chose');
    expect(await screen.findByText('Remplissez ce champ.')).toBeTruthy();
    expect(screen.getByText(/moins de 12 caractères/)).toBeTruthy();
    expect(screen.getByText(/ne sont pas les mêmes/)).toBeTruthy();
    await expectNoAxeViolations();
    type(/^Code/, '7K2M');
    await choose(NEW, `${NEW} ou presque`);
    expect(screen.queryByText(/moins de 12 caractères/)).toBeNull();
    expect(requests).toEqual([]);
  });

  it.each([
    ['code-wrong', 'Ce code n’est pas valable'],
    ['too-many-requests', 'Trop d’essais'],
    ['offline', 'le code reste valable'],
  ])('says what to do about %s, and keeps what was typed', async (code, sentence) => {
    fakeBackOffice(code === 'offline' ? {} : { 'POST /api/session/password/reset': () => problem(401, code) });
    renderAt(NewPasswordScreen, '/mot-de-passe#7K2M-Q4XR-05TB-9WZC');
    await choose();
    expect((await screen.findByRole('alert')).textContent).toContain(sentence);
    expect(screen.getByLabelText<HTMLInputElement>(/Nouveau mot de passe/).value).toBe(NEW);
  });
});
