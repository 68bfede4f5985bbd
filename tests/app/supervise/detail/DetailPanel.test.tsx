import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DetailPanel } from '../../../../src/app/supervise/detail/DetailPanel.tsx';
import type { DetailResponse } from '../../../../src/device/desk/wireTypes.ts';
import { expectNoAxeViolations } from '../support/axe.ts';
import { deviceOf, fakeBackOffice, problem, renderAt } from '../support/renderAt.tsx';
import { AT, conflict, detail, ID } from '../support/samples.ts';

const DETAIL = `GET /api/supervise/interventions/${ID}`;
const EDITS = `POST /api/supervise/interventions/${ID}/edits`;

const onChanged = vi.fn();
function Panel() {
  return (
    <>
      <h1>Interventions</h1>
      <DetailPanel id={ID} onClose={() => undefined} onChanged={onChanged} />
    </>
  );
}

function open(whole: DetailResponse, answer: object | null = { id: 'e9', result: 'applied', rev: 5 }) {
  let settled = false;
  const requests = fakeBackOffice({
    [DETAIL]: () => ({ body: settled ? { ...whole, conflicts: [], rev: 5 } : whole }),
    ...(answer
      ? {
          [EDITS]: () => {
            settled = true;
            return { body: answer };
          },
        }
      : {}),
  });
  renderAt(Panel, '/bureau/interventions');
  return requests;
}
const sent = (requests: ReturnType<typeof open>) =>
  requests.filter((each) => each.method === 'POST').map((each) => each.body);

afterEach(() => {
  vi.unstubAllGlobals();
  onChanged.mockReset();
});

describe('one intervention beside the list', () => {
  it('shows facts with their units, and who changed what from what to what', async () => {
    open(detail());
    expect((await screen.findByText('Surface')).parentElement?.textContent).toContain('2,5\u00a0m²');
    const history = screen.getByRole('heading', { name: 'Historique' }).parentElement as HTMLElement;
    expect(await within(history).findByText('Agent Un')).toBeTruthy();
    expect(within(history).getByText(/^Statut\s: En cours → Fait$/)).toBeTruthy();
    expect(screen.getByText('Mur encore humide')).toBeTruthy();
  });

  it('says at what time each change was made, and does not call what was not there before a change', async () => {
    const whole = detail();
    const [entry] = whole.history;
    if (!entry) throw new Error('no history');
    const first = { ...entry, receivedAt: AT + 3_600_000, changes: [{ field: 'address', old: null, new: 'rue A' }] };
    open({ ...whole, history: [first] });
    const said = await screen.findByText(/^Adresse\s: rue A$/);
    const text = said.closest('ol')?.textContent ?? '';
    const times = text.match(/\d{2}:\d{2}/g) ?? [];
    expect(times).toHaveLength(2);
    expect(times[0]).not.toBe(times[1]);
  });

  it('shows photos before and after, and says which one has not arrived', async () => {
    open(detail());
    const image = await screen.findByRole('img', { name: /Photo avant/ });
    expect(image.getAttribute('src')).toBe(`/api/photos/${'a'.repeat(64)}`);
    expect(screen.getByText(/Photo après/).parentElement?.textContent).toContain('Pas encore arrivée');
    fireEvent.error(image);
    expect(await screen.findByText(/n’a pas pu être chargée/)).toBeTruthy();
  });

  it('settles a conflict with the value that is chosen, then shows the record without it', async () => {
    const requests = open(detail({ conflicts: [conflict] }));
    const group = await screen.findByRole('group', { name: 'Support' });
    expect(await within(group).findByText(/Agent Deux/)).toBeTruthy();
    fireEvent.click(within(group).getByRole('button', { name: /Garder.*Brique/ }));
    await waitFor(() => {
      expect(screen.queryByRole('group', { name: 'Support' })).toBeNull();
    });
    expect(sent(requests)).toEqual([
      { baseRev: 4, patch: { support: { old: 'pierre', new: 'brique' } }, settles: [conflict.id] },
    ]);
    expect(screen.getByText('Enregistré dans le service.')).toBeTruthy();
    expect(onChanged).toHaveBeenCalledOnce();
  });

  it('lets a supervisor check what is done', async () => {
    const requests = open(detail());
    fireEvent.click(await screen.findByRole('button', { name: 'Contrôler' }));
    await screen.findByText('Enregistré dans le service.');
    expect(sent(requests)).toEqual([{ baseRev: 4, patch: { status: { old: 'fait', new: 'controle' } } }]);
  });

  it('asks for the reason of a refusal before it is sent', async () => {
    const whole = detail();
    whole.intervention.fields = { ...whole.intervention.fields, status: 'en_cours', endedAt: null };
    const requests = open(whole);
    fireEvent.click(await screen.findByRole('button', { name: 'Refuser' }));
    const form = screen.getByRole('form', { name: 'Refuser' });
    fireEvent.submit(form);
    expect(sent(requests)).toEqual([]);
    fireEvent.change(within(form).getByRole('textbox'), { target: { value: 'Mur privé' } });
    fireEvent.submit(form);
    await screen.findByText('Enregistré dans le service.');
    expect(sent(requests)).toMatchObject([{ patch: { status: { new: 'refuse' }, reason: { new: 'Mur privé' } } }]);
  });

  it('sends the agent back for what only the field can tell', async () => {
    const whole = detail();
    whole.intervention.fields = { status: 'en_cours', address: '12 rue Carnot', createdAt: AT };
    const requests = open(whole);
    fireEvent.click(await screen.findByRole('button', { name: 'Terminer' }));
    expect((await screen.findByText(/il manque/)).textContent).toContain('Technique');
    expect(sent(requests)).toEqual([]);
  });

  it('keeps a comment that could not be sent, and says why', async () => {
    open(detail(), null);
    const box = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Nouveau commentaire' });
    fireEvent.change(box, { target: { value: 'Revenir lundi' } });
    fireEvent.click(screen.getByRole('button', { name: 'Ajouter le commentaire' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Pas de réseau');
    expect(box.value).toBe('Revenir lundi');
  });

  it('says why the back office rejects a change', async () => {
    open(detail(), { id: 'e9', result: 'rejected', code: 'edit-status-refused' });
    fireEvent.click(await screen.findByRole('button', { name: 'Contrôler' }));
    expect((await screen.findByRole('alert')).textContent).toContain('ne permet pas de donner ce statut');
  });

  it('says that a record is not there, or not to be seen', async () => {
    fakeBackOffice({ [DETAIL]: () => problem(404, 'not-found') });
    renderAt(Panel, '/bureau/interventions');
    expect((await screen.findByRole('alert')).textContent).toContain('rien que vous puissiez voir');
  });

  it('offers agents no action that is not theirs', async () => {
    fakeBackOffice({ [DETAIL]: () => ({ body: detail() }) });
    renderAt(Panel, '/bureau/interventions', deviceOf({ role: 'agent' }));
    await screen.findByRole('button', { name: 'Commencer' });
    expect(screen.queryByRole('button', { name: 'Contrôler' })).toBeNull();
  });

  it('has no accessibility violation, with a conflict to settle and a photo that has not arrived', async () => {
    open(detail({ conflicts: [conflict], doubtful: true }));
    await screen.findByRole('group', { name: 'Support' });
    await expectNoAxeViolations();
  });
});
