import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CaptureScreen } from '../../../src/app/capture/CaptureScreen.tsx';
import { useLanguage } from '../../../src/app/words/language.ts';
import type { Draft, Outcome } from '../../../src/device/device.ts';
import { blankDraft, KEPT_AT, localRecord, memoryDevice, photoRef } from '../../support/memoryDevice.ts';
import { expectAccessible, renderScreen } from '../../support/renderScreen.tsx';

const ROUTE = '/interventions/nouvelle/$draft';
const COMPLETE = {
  address: '12 rue Carnot',
  inscription: 'tag',
  support: 'pierre',
  surface_m2: '2,5',
  technique: 'solvant',
  result: 'efface',
};

function open(draft: Draft, records = [] as ReturnType<typeof localRecord>[]) {
  const { device, memory } = memoryDevice({ drafts: [draft], records });
  const keepDraft = vi.spyOn(device, 'keepDraft');
  const finish = vi.spyOn(device, 'finish');
  const view = renderScreen(CaptureScreen, ROUTE, `/interventions/nouvelle/${draft.id}`, device);
  return { ...view, device, memory, keepDraft, finish };
}

const typeIn = (control: HTMLElement, text: string): void => {
  fireEvent.change(control, { target: { value: text } });
};
const lastKept = (keepDraft: { readonly mock: { readonly calls: [Draft][] } }): Draft => {
  const last = keepDraft.mock.calls.at(-1);
  if (!last) throw new Error('nothing was kept');
  return last[0];
};

beforeEach(() => {
  localStorage.clear();
  useLanguage.getState().setLanguage('fr');
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the form of an intervention', () => {
  it('takes no photo on a full device, says so, and is finished all the same', async () => {
    const { device, memory } = memoryDevice({
      drafts: [blankDraft(COMPLETE)],
      storage: { persisted: true, usage: 99, quota: 100, room: 'full' },
    });
    const finish = vi.spyOn(device, 'finish');
    renderScreen(CaptureScreen, ROUTE, `/interventions/nouvelle/${memory.drafts[0]?.id ?? ''}`, device);
    expect(await screen.findByText(/^Plus de place pour une photo/)).toBeTruthy();
    for (const name of [/^Prendre une photo/, 'Depuis la galerie'])
      expect(screen.getByRole<HTMLButtonElement>('button', { name }).disabled).toBe(true);
    await expectAccessible();
    fireEvent.click(screen.getByRole('button', { name: 'Terminer' }));
    await waitFor(() => expect(finish).toHaveBeenCalledTimes(1));
  });

  it('hands each keystroke to the device in the same breath', async () => {
    const { keepDraft } = open(blankDraft());
    const address = await screen.findByLabelText('Adresse');
    keepDraft.mockClear();
    typeIn(address, '1');
    typeIn(address, '12');
    typeIn(address, '12 r');
    expect(keepDraft.mock.calls.map(([draft]) => draft.fields['address'])).toEqual(['1', '12', '12 r']);
  });

  it('says it is saved only once the device has answered', async () => {
    const { device } = memoryDevice();
    const draft = blankDraft({}, { keptAt: KEPT_AT - 60_000 });
    device.draft = () => Promise.resolve(draft);
    let answer: (outcome: Outcome<number>) => void = () => undefined;
    device.keepDraft = () =>
      new Promise((resolve) => {
        answer = resolve;
      });
    renderScreen(CaptureScreen, ROUTE, `/interventions/nouvelle/${draft.id}`, device);
    typeIn(await screen.findByLabelText('Adresse'), '12');
    expect(screen.getByText('Enregistrement…')).toBeTruthy();
    answer({ ok: true, value: KEPT_AT });
    expect(await screen.findByText(/^Enregistré sur cet appareil à \d\d:42:07$/)).toBeTruthy();
  });

  it('says that a full device refused, with the code, and keeps what was typed on the screen', async () => {
    const { device } = memoryDevice();
    const draft = blankDraft();
    device.draft = () => Promise.resolve(draft);
    device.keepDraft = () => Promise.resolve({ ok: false, code: 'storage-full' });
    renderScreen(CaptureScreen, ROUTE, `/interventions/nouvelle/${draft.id}`, device);
    typeIn(await screen.findByLabelText('Adresse'), '12 rue');
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('n’a plus de place');
    expect(alert.textContent).toContain('storage-full');
    expect(screen.getByLabelText<HTMLInputElement>('Adresse').value).toBe('12 rue');
    await expectAccessible();
  });

  it('keeps a half-typed number as it was typed, and gives it back', async () => {
    const draft = blankDraft();
    const first = open(draft);
    typeIn(await screen.findByLabelText(/^Surface/), '2,');
    const kept = lastKept(first.keepDraft);
    expect(kept.fields['surface_m2']).toBe('2,');
    first.unmount();
    open(kept);
    expect((await screen.findByLabelText<HTMLInputElement>(/^Surface/)).value).toBe('2,');
  });

  it('opens again on the field that had the focus', async () => {
    const draft = blankDraft({ address: '12 rue' }, { focus: 'surface_m2' });
    open(draft);
    const surface = await screen.findByLabelText(/^Surface/);
    await waitFor(() => {
      expect(document.activeElement).toBe(surface);
    });
  });

  it('notes the field that gets the focus', async () => {
    const { keepDraft } = open(blankDraft());
    const comment = await screen.findByLabelText('Commentaire');
    comment.focus();
    expect(lastKept(keepDraft).focus).toBe('comment');
  });

  it('asks a field only where its condition holds', async () => {
    open(blankDraft());
    await screen.findByLabelText('Adresse');
    expect(screen.queryByRole('radiogroup', { name: /^Autorisation/ })).toBeNull();
    fireEvent.click(screen.getByRole('radio', { name: 'Privé' }));
    expect(screen.getByRole('radiogroup', { name: /^Autorisation/ })).toBeTruthy();
  });

  it('shows the photos that the record has beside the new ones, and lets only the new ones go', async () => {
    const plain = localRecord({ status: 'en_cours' });
    const record = { ...plain, intervention: { ...plain.intervention, photos: [photoRef('before')] } };
    const added = photoRef('after');
    open(blankDraft(record.intervention.fields, { id: record.id, baseRev: 1, photos: [added] }), [record]);
    const photos = within(await screen.findByRole('region', { name: 'Photos' }));
    expect(photos.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      expect.stringMatching(/Photo 1 – Avant.*Déjà dans l’intervention/),
      expect.stringMatching(/Photo 2 – Après.*Sur cet appareil/),
    ]);
    expect(photos.queryByRole('button', { name: /^Retirer la photo 1/ })).toBeNull();
    expect(photos.getByRole('button', { name: /^Retirer la photo 2/ })).toBeTruthy();
    expect(photos.queryByText(/^Aucune photo/)).toBeNull();
    await expectAccessible();
  });

  it('lists what is missing, puts the focus on the list and goes to each field', async () => {
    const { finish } = open(blankDraft());
    fireEvent.click(await screen.findByRole('button', { name: 'Terminer' }));
    const summary = screen.getByRole('group', { name: /^Il reste \d+ points à compléter$/ });
    expect(document.activeElement).toBe(summary);
    expect(finish).not.toHaveBeenCalled();
    expect(within(summary).getByRole('button', { name: /^Lieu/ })).toBeTruthy();
    expect(within(summary).getByRole('button', { name: /^Support\s: à remplir$/ })).toBeTruthy();
    await expectAccessible();
    fireEvent.click(within(summary).getByRole('button', { name: /^Surface/ }));
    expect(document.activeElement).toBe(screen.getByLabelText(/^Surface/));
  });

  it('says that what was typed is not a number, and keeps it', async () => {
    const { finish } = open(blankDraft({ ...COMPLETE, surface_m2: '2 m' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Terminer' }));
    expect(screen.getByRole('button', { name: /^Surface.*Un nombre est attendu/ })).toBeTruthy();
    expect(finish).not.toHaveBeenCalled();
  });

  it('finishes a complete form as done, its numbers as numbers, and shows the intervention', async () => {
    const draft = blankDraft(COMPLETE, { comment: ' Porte du garage ', photos: [photoRef('before')] });
    const { finish, history } = open(draft);
    fireEvent.click(await screen.findByRole('button', { name: 'Terminer' }));
    await waitFor(() => {
      expect(history.location.pathname).toBe(`/interventions/${draft.id}`);
    });
    const [submission] = finish.mock.calls[0] ?? [];
    expect(submission?.fields).toMatchObject({ status: 'fait', surface_m2: 2.5 });
    expect(submission?.photos).toEqual(draft.photos);
    expect(submission?.comments.map(({ text, author }) => [text, author])).toEqual([['Porte du garage', 'agent-1']]);
  });

  it('records a report to be done later without asking what only the work tells', async () => {
    const { finish } = open(blankDraft({ address: '12 rue Carnot' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Enregistrer à traiter' }));
    await waitFor(() => {
      expect(finish).toHaveBeenCalledTimes(1);
    });
    expect(finish.mock.calls[0]?.[0].fields['status']).toBe('a_traiter');
  });

  it('is remembered as open until the agent leaves it', async () => {
    const draft = blankDraft();
    const { keepDraft } = open(draft);
    const keep = await screen.findByRole('button', { name: 'Garder en brouillon' });
    expect(keepDraft.mock.lastCall?.[0].onScreen).toBe(true);
    fireEvent.click(keep);
    await screen.findByText('Accueil');
    expect(keepDraft.mock.lastCall?.[0].onScreen).toBe(false);
  });

  it('shows the status that a change leads to, and lets the agent keep the present one', async () => {
    const record = localRecord();
    const { keepDraft } = open(
      blankDraft({ ...record.intervention.fields, status: 'bloque', reason: null }, { id: record.id, baseRev: 1 }),
      [record],
    );
    expect(await screen.findByLabelText(/^Motif/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Garder le statut «\u00a0Signalé\u00a0»' }));
    expect(lastKept(keepDraft).fields['status']).toBe('signale');
    expect(screen.getByRole('button', { name: 'Enregistrer les modifications' })).toBeTruthy();
  });

  it('says what happened to a photo it could not keep, and keeps the others', async () => {
    const draft = blankDraft();
    const { device, container, keepDraft } = open(draft);
    await screen.findByLabelText('Adresse');
    const good = photoRef('before');
    vi.spyOn(device, 'keepPhoto')
      .mockResolvedValueOnce({ ok: false, code: 'photo-not-an-image' })
      .mockResolvedValueOnce({ ok: true, value: good });
    const gallery = container.querySelector('input[type=file][multiple]');
    if (!gallery) throw new Error('no gallery input');
    const files = [new File(['x'], 'notes.txt'), new File(['y'], 'mur.jpg')];
    fireEvent.change(gallery, { target: { files } });
    expect((await screen.findByRole('alert')).textContent).toContain('notes.txt');
    expect(await screen.findByText('Photo 1 – Avant')).toBeTruthy();
    expect(lastKept(keepDraft).photos).toEqual([good]);
    await expectAccessible();
  });

  it('says that the position is refused and offers pin and address', async () => {
    vi.stubGlobal('navigator', {
      ...navigator,
      onLine: true,
      geolocation: {
        watchPosition: (_found: unknown, failed: (error: { code: number }) => void) => {
          failed({ code: 1 });
          return 1;
        },
        clearWatch: () => undefined,
      },
    });
    open(blankDraft());
    expect(await screen.findByText(/^La position est refusée à Sillage/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Corriger sur la carte' })).toBeTruthy();
  });

  it('fills in the position by itself, with its accuracy', async () => {
    vi.stubGlobal('navigator', {
      ...navigator,
      onLine: true,
      geolocation: {
        watchPosition: (found: (position: unknown) => void) => {
          found({ coords: { latitude: 46.58, longitude: 0.34, accuracy: 6 } });
          return 1;
        },
        clearWatch: () => undefined,
      },
    });
    const { keepDraft } = open(blankDraft());
    expect(await screen.findByText('Position GPS à ± 6 m.')).toBeTruthy();
    expect(lastKept(keepDraft).fields['point']).toEqual({ lat: 46.58, lon: 0.34, accuracy: 6, source: 'gps' });
  });

  it('says that a draft is gone, and the way back', async () => {
    const { device } = memoryDevice();
    renderScreen(CaptureScreen, ROUTE, '/interventions/nouvelle/gone', device);
    expect(await screen.findByRole('link', { name: 'Revenir à la liste' })).toBeTruthy();
    await expectAccessible();
  });

  it('has nothing for axe to find, in English either', async () => {
    useLanguage.getState().setLanguage('en');
    open(blankDraft(COMPLETE, { photos: [photoRef('before')] }));
    await screen.findByRole('button', { name: 'Finish' });
    await expectAccessible();
  });
});
