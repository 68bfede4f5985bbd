import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { InterventionScreen } from '../../../src/app/rounds/InterventionScreen.tsx';
import { useLanguage } from '../../../src/app/words/language.ts';
import type { LocalIntervention } from '../../../src/device/device.ts';
import { KEPT_AT, localRecord, memoryDevice, nextId, photoRef } from '../../support/memoryDevice.ts';
import { expectAccessible, renderScreen } from '../../support/renderScreen.tsx';

const DONE = { inscription: 'tag', support: 'pierre', surface_m2: 2.5, technique: 'solvant', result: 'efface' };

function open(record: LocalIntervention) {
  const { device, memory } = memoryDevice({ records: [record] });
  const change = vi.spyOn(device, 'change');
  const view = renderScreen(InterventionScreen, '/interventions/$id', `/interventions/${record.id}`, device);
  return { ...view, device, memory, change };
}

function withConflict(): LocalIntervention {
  const id = nextId();
  const conflict = {
    id: nextId(),
    intervention: id,
    field: 'support',
    kept: 'pierre',
    keptAuthor: 'agent-1',
    keptAt: KEPT_AT,
    offered: 'brique',
    offeredAuthor: 'agent-2',
    offeredAt: KEPT_AT,
    rev: 2,
  };
  return localRecord({ support: 'pierre' }, { id, conflicts: [conflict] });
}

beforeEach(() => {
  localStorage.clear();
  useLanguage.getState().setLanguage('fr');
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('one intervention', () => {
  it('shows facts with their units, the trail with names, and what became of it', async () => {
    open(localRecord({ ...DONE }, { pending: 2 }));
    expect(await screen.findByText('2,5 m²')).toBeTruthy();
    expect(screen.getByText(/^Signalé – Agent Deux, le/)).toBeTruthy();
    expect(screen.getByText('2 modifications sur cet appareil, pas encore reçues')).toBeTruthy();
    await expectAccessible();
  });

  it('gives the next status in one press where nothing is missing', async () => {
    const record = localRecord();
    const { change } = open(record);
    fireEvent.click(await screen.findByRole('button', { name: 'Commencer' }));
    expect(change).toHaveBeenCalledWith(record.id, { fields: { status: 'en_cours' } });
    expect(await screen.findByText(/^Enregistré sur cet appareil à/)).toBeTruthy();
  });

  it('opens the form on what is missing where the next status asks for more', async () => {
    const record = localRecord({ status: 'en_cours', inscription: 'tag' });
    const { change, memory, history } = open(record);
    fireEvent.click(await screen.findByRole('button', { name: 'Terminer sans photo après' }));
    await waitFor(() => {
      expect(history.location.pathname).toBe(`/interventions/nouvelle/${record.id}`);
    });
    expect(change).not.toHaveBeenCalled();
    expect(memory.drafts[0]).toMatchObject({ focus: 'support', fields: { status: 'fait' } });
  });

  it('does not propose to start again what is done, and lets it be taken up again', async () => {
    const { change } = open(localRecord({ status: 'fait' }));
    expect(await screen.findByText('Fait')).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'Suite' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Reprendre' }));
    await waitFor(() => {
      expect(change).toHaveBeenCalledTimes(1);
    });
  });

  it('asks the reason of a side road each time, through the form', async () => {
    const record = localRecord({ status: 'en_cours', reason: 'Pluie' });
    const { memory, history } = open(record);
    fireEvent.click(await screen.findByRole('button', { name: 'Bloquer' }));
    await waitFor(() => {
      expect(history.location.pathname).toBe(`/interventions/nouvelle/${record.id}`);
    });
    expect(memory.drafts[0]).toMatchObject({ focus: 'reason', fields: { status: 'bloque', reason: null } });
  });

  it('does not offer an agent what only a supervisor may do', async () => {
    open(localRecord({ ...DONE, status: 'fait' }));
    expect(await screen.findByRole('button', { name: 'Reprendre' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Contrôler' })).toBeNull();
  });

  it('takes the photo of the finished work, keeps it, and goes on to the form', async () => {
    const record = localRecord({ ...DONE, status: 'en_cours' });
    const { device, memory, history, container } = open(record);
    const after = photoRef('after');
    const keepPhoto = vi.spyOn(device, 'keepPhoto').mockResolvedValue({ ok: true, value: after });
    expect(await screen.findByRole('button', { name: 'Photo après' })).toBeTruthy();
    const input = container.querySelector('input[type=file]');
    if (!input) throw new Error('no camera input');
    fireEvent.change(input, { target: { files: [new File(['x'], 'mur.jpg')] } });
    await waitFor(() => {
      expect(history.location.pathname).toBe(`/interventions/nouvelle/${record.id}`);
    });
    expect(keepPhoto.mock.calls[0]?.[2]).toBe('after');
    expect(memory.drafts[0]?.photos).toEqual([after]);
  });

  it('shows both values of a conflict with their authors, and settles it as chosen', async () => {
    const record = withConflict();
    const { change } = open(record);
    expect(await screen.findByText(/^Agent Un a noté « Pierre »/)).toBeTruthy();
    expect(screen.getByText(/^Agent Deux a noté « Brique »/)).toBeTruthy();
    await expectAccessible();
    fireEvent.click(screen.getByRole('button', { name: 'Garder «\u00a0Brique\u00a0»' }));
    expect(change).toHaveBeenCalledWith(record.id, {
      settle: { conflict: record.conflicts[0]?.id, value: 'brique' },
    });
    expect(await screen.findByText(/^Choix enregistré sur cet appareil/)).toBeTruthy();
  });

  it('empties the comment box only once the comment is kept', async () => {
    const record = localRecord();
    const { change } = open(record);
    const box = await screen.findByLabelText<HTMLTextAreaElement>('Ajouter un commentaire');
    fireEvent.change(box, { target: { value: 'Revenir avec l’échelle' } });
    change.mockResolvedValueOnce({ ok: false, code: 'storage-full' });
    fireEvent.click(screen.getByRole('button', { name: 'Ajouter le commentaire' }));
    expect((await screen.findByRole('alert')).textContent).toContain('n’a plus de place');
    expect(box.value).toBe('Revenir avec l’échelle');
    fireEvent.click(screen.getByRole('button', { name: 'Ajouter le commentaire' }));
    await waitFor(() => {
      expect(box.value).toBe('');
    });
    expect(change).toHaveBeenLastCalledWith(record.id, { comment: 'Revenir avec l’échelle' });
  });

  it('says of each photo what became of it', async () => {
    const [sent, kept] = [photoRef('before'), photoRef('after')];
    const record = localRecord({}, {});
    const whole = { ...record, intervention: { ...record.intervention, photos: [sent, kept] } };
    const { memory } = open(whole);
    memory.waiting = [
      {
        intervention: record.id,
        address: '',
        edits: 0,
        since: KEPT_AT,
        photos: [
          {
            sha256: kept.sha256,
            intervention: record.id,
            size: 1000,
            state: 'sending',
            sent: 400,
            keptAt: KEPT_AT,
            receivedAt: null,
            problem: null,
          },
        ],
      },
    ];
    const photos = await screen.findByRole('region', { name: 'Photos' });
    await waitFor(() => {
      const captions = within(photos)
        .getAllByRole('figure')
        .map((figure) => figure.querySelector('figcaption')?.textContent ?? '');
      expect(captions[0]).toMatch(/Reçue$/);
      expect(captions[1]).toMatch(/En route, 40/);
    });
  });

  it('says that an intervention is not on this device', async () => {
    const { device } = memoryDevice();
    renderScreen(InterventionScreen, '/interventions/$id', '/interventions/elsewhere', device);
    expect(await screen.findByText(/^Cette intervention n’est pas sur cet appareil/)).toBeTruthy();
    await expectAccessible();
  });
});
