import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DevicesScreen } from '../../../src/app/admin/DevicesScreen.tsx';
import type { EnrolledDevice, Person } from '../../../src/device/desk/wireTypes.ts';
import { formatTime } from '../../../src/app/words/format.ts';
import { expectNoAxeViolations } from '../supervise/support/axe.ts';
import { deviceOf, fakeBackOffice, problem, renderAt } from '../supervise/support/renderAt.tsx';

const NOW = Date.now();
const person: Person = {
  id: 'u1',
  name: 'Agent Un',
  role: 'agent',
  email: null,
  sector: 's1',
  active: true,
  devices: 1,
};
const tablet: EnrolledDevice = {
  id: 'd1',
  name: 'Tablette 3',
  user: 'u1',
  userName: 'Agent Un',
  enrolledAt: NOW - 86_400_000,
  lastContactAt: NOW - 5 * 60_000,
  revoked: false,
  pendingEdits: 3,
  pendingPhotos: 1,
  oldestPendingAt: NOW - 3_600_000,
  quarantined: 1,
  persisted: false,
  appVersion: '0.1.0',
};
const CODE = { code: '7K2M-Q4XR', url: 'https://sillage.example/enroler#7K2M-Q4XR', expiresAt: NOW + 86_400_000 };

function backOffice(more: Parameters<typeof fakeBackOffice>[0] = {}) {
  let revoked = false;
  return fakeBackOffice({
    'GET /api/admin/devices': () => ({ body: { devices: [{ ...tablet, revoked }] } }),
    'DELETE /api/admin/devices/d1': () => {
      revoked = true;
      return { status: 204, body: null };
    },
    'GET /api/admin/people': () => ({ body: { people: [person] } }),
    'POST /api/admin/people': () => ({ body: { ...person, id: 'u7', name: 'Agent Neuf' } }),
    'POST /api/admin/people/u7/code': () => ({ body: CODE }),
    'POST /api/admin/people/u1/code': () => ({ body: CODE }),
    ...more,
  });
}
const show = (role: 'supervisor' | 'administrator' = 'administrator') =>
  renderAt(DevicesScreen, '/bureau/appareils', deviceOf({ role }));

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('agents and devices', () => {
  it('say what a device has not sent, since when, and what else it suffers from', async () => {
    backOffice();
    show();
    const line = await screen.findByRole('row', { name: /Tablette 3/ });
    expect(line.textContent).toContain(`4 non envoyées depuis ${formatTime(NOW - 3_600_000)}`);
    expect(line.textContent).toContain('1 modification refusée');
    expect(line.textContent).toContain('peut effacer ses données');
    expect(line.textContent).toContain('il y a 5 minutes');
    await expectNoAxeViolations();
  });

  it('add an agent and show at once the code to enrol a tablet', async () => {
    const requests = backOffice();
    show();
    const form = await screen.findByRole('form', { name: 'Ajouter un agent' });
    fireEvent.change(within(form).getByLabelText(/Nom/), { target: { value: 'Agent Neuf' } });
    fireEvent.change(within(form).getByLabelText(/Secteur/), { target: { value: 's1' } });
    fireEvent.submit(form);
    const dialog = await screen.findByRole('dialog', { name: 'Code pour Agent Neuf' });
    expect(within(dialog).getByText('7K2M-Q4XR')).toBeTruthy();
    expect(within(dialog).getByRole('img', { name: /Code QR/ })).toBeTruthy();
    expect(dialog.textContent).toContain('Une seule utilisation');
    const posts = requests.filter((each) => each.method === 'POST');
    expect(posts[0]?.body).toEqual({ name: 'Agent Neuf', role: 'agent', sector: 's1' });
    await expectNoAxeViolations();
  });

  it('give another code to an agent who is there', async () => {
    const requests = backOffice();
    show();
    fireEvent.click(await screen.findByRole('button', { name: 'Donner un code à Agent Un' }));
    await screen.findByRole('dialog', { name: 'Code pour Agent Un' });
    expect(requests.at(-1)?.path).toBe('/api/admin/people/u1/code');
  });

  it('revoke a device only once that is confirmed, and say what it has not sent', async () => {
    const requests = backOffice();
    show();
    fireEvent.click(await screen.findByRole('button', { name: 'Révoquer Tablette 3' }));
    const dialog = await screen.findByRole('alertdialog');
    expect(dialog.textContent).toContain('4 éléments ne sont pas encore envoyés');
    expect(requests.some((each) => each.method === 'DELETE')).toBe(false);
    fireEvent.click(within(dialog).getByRole('button', { name: 'Révoquer Tablette 3' }));
    await waitFor(() => {
      expect(screen.queryByRole('alertdialog')).toBeNull();
    });
    expect(await screen.findByText('révoqué')).toBeTruthy();
  });

  it('keep the dialog open when revoking fails', async () => {
    backOffice({ 'DELETE /api/admin/devices/d1': () => problem(403, 'not-allowed') });
    show();
    fireEvent.click(await screen.findByRole('button', { name: 'Révoquer Tablette 3' }));
    const dialog = await screen.findByRole('alertdialog');
    fireEvent.click(within(dialog).getByRole('button', { name: 'Révoquer Tablette 3' }));
    expect((await within(dialog).findByRole('alert')).textContent).toContain('ne permet pas cette action');
  });

  it('let supervisors read the devices, and change nothing', async () => {
    const requests = backOffice();
    show('supervisor');
    await screen.findByRole('row', { name: /Tablette 3/ });
    expect(screen.queryByRole('button', { name: /Révoquer|Ajouter|code/ })).toBeNull();
    expect(requests.map((each) => each.path)).toEqual(['/api/admin/devices']);
  });
});
