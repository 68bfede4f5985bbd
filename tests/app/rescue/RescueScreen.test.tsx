import { fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RescueScreen } from '../../../src/app/rescue/RescueScreen.tsx';
import { useLanguage } from '../../../src/app/words/language.ts';
import type { Brought } from '../../../src/device/device.ts';
import { memoryDevice, nextId, NOTHING_BROUGHT, session } from '../../support/memoryDevice.ts';
import { expectAccessible, renderScreen } from '../../support/renderScreen.tsx';

type Start = Parameters<typeof memoryDevice>[0];

function open(start: Start = {}, path = '/secours') {
  const made = memoryDevice(start);
  const route = path === '/secours' ? path : '/secours/$edit';
  return { ...made, ...renderScreen(RescueScreen, route, path, made.device) };
}

const ADMINISTRATOR = { ...session, user: { ...session.user, role: 'administrator' as const } };
const file = new File(['x'.repeat(2_000)], 'sillage-secours-2026-11-03.zip.age');

async function openFile(phrase: string): Promise<void> {
  fireEvent.change(await screen.findByLabelText('Choisir le fichier', { selector: 'input' }), {
    target: { files: [file] },
  });
  fireEvent.change(screen.getByLabelText(/^Phrase secrète du fichier/), { target: { value: phrase } });
  fireEvent.click(screen.getByRole('button', { name: 'Ouvrir et envoyer au bureau' }));
}

beforeEach(() => {
  useLanguage.getState().setLanguage('fr');
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => undefined }));
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('saving a rescue file', () => {
  it('proposes a phrase, and locks the file with the one that is written there', async () => {
    const { device } = open();
    const rescueFile = vi.spyOn(device, 'rescueFile');
    const phrase = await screen.findByLabelText<HTMLInputElement>(/^Phrase secrète(?! du)/);
    const first = phrase.value;
    expect(first).toMatch(/^[a-z2-9]{4}(-[a-z2-9]{4}){3}$/);
    fireEvent.click(screen.getByRole('button', { name: 'Proposer une autre phrase' }));
    expect(phrase.value).not.toBe(first);
    await expectAccessible();
    fireEvent.click(screen.getByRole('button', { name: 'Enregistrer le fichier' }));
    expect(await screen.findByText(/^Fichier prêt/)).toBeTruthy();
    expect(rescueFile.mock.calls).toEqual([[phrase.value]]);
  });

  it('refuses a short phrase in words, and makes nothing', async () => {
    const { device } = open();
    const rescueFile = vi.spyOn(device, 'rescueFile');
    fireEvent.change(await screen.findByLabelText(/^Phrase secrète(?! du)/), { target: { value: 'mot de 9' } });
    fireEvent.click(screen.getByRole('button', { name: 'Enregistrer le fichier' }));
    expect(await screen.findByText(/trop courte/)).toBeTruthy();
    expect(rescueFile).not.toHaveBeenCalled();
    await expectAccessible();
  });

  it('of one refused change has that change alone', async () => {
    const id = nextId();
    const { device } = open({}, `/secours/${id}`);
    const refusedFile = vi.spyOn(device, 'refusedFile');
    fireEvent.click(await screen.findByRole('button', { name: 'Enregistrer le fichier' }));
    expect(await screen.findByText(/^Fichier prêt/)).toBeTruthy();
    expect(refusedFile.mock.calls[0]?.[0]).toBe(id);
    expect(screen.queryByRole('heading', { name: 'Ouvrir un fichier' })).toBeNull();
    refusedFile.mockResolvedValue(null);
    fireEvent.click(screen.getByRole('button', { name: 'Enregistrer le fichier' }));
    expect(await screen.findByText(/elle a été traitée/)).toBeTruthy();
  });
});

describe('opening a rescue file', () => {
  const PART: Brought = {
    edits: { inFile: 5, received: 2, refused: 1, ofOthers: 2 },
    photos: { inFile: 4, received: 3 },
    drafts: { inFile: 3, restored: 1, known: 1 },
    whole: false,
  };

  it('at the desk is all that is offered, and says in figures what the office has', async () => {
    const { device } = open({ session: ADMINISTRATOR });
    vi.spyOn(device, 'bringRescue').mockResolvedValue({
      ok: true,
      value: { ...NOTHING_BROUGHT, edits: { ...PART.edits, received: 5, refused: 0, ofOthers: 0 } },
    });
    expect(await screen.findByRole('heading', { name: 'Ouvrir un fichier' })).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'Enregistrer un fichier' })).toBeNull();
    await openFile('la bonne phrase');
    expect(await screen.findByText('Tout est reçu au bureau.')).toBeTruthy();
    expect(screen.getByText('5/5 modifications reçues.')).toBeTruthy();
    await expectAccessible();
  });

  it('says what is not received, why, and what to do', async () => {
    const { device } = open();
    vi.spyOn(device, 'bringRescue').mockResolvedValue({ ok: true, value: PART });
    await openFile('la bonne phrase');
    for (const said of [
      'Une partie est reçue au bureau.',
      '2/5 modifications reçues.',
      '3/4 photos reçues.',
      /^2 modifications sont d’autres personnes/,
      /^1 modification est refusée/,
      '1 brouillon est de nouveau sur cet appareil.',
      /^1 brouillon reste dans le fichier/,
      /^La fin du fichier manque/,
    ])
      expect(await screen.findByText(said)).toBeTruthy();
    await expectAccessible();
  });

  it('asks for the file and its phrase before anything, and says what is wrong with them', async () => {
    const { device } = open();
    const bringRescue = vi.spyOn(device, 'bringRescue');
    fireEvent.click(await screen.findByRole('button', { name: 'Ouvrir et envoyer au bureau' }));
    expect(await screen.findByText('Choisissez d’abord le fichier.')).toBeTruthy();
    expect(screen.getByText('Tapez la phrase secrète du fichier.')).toBeTruthy();
    expect(bringRescue).not.toHaveBeenCalled();
    for (const [code, sentence] of [
      ['rescue-phrase-wrong', /^Cette phrase n’ouvre pas ce fichier/],
      ['offline', /rien ne sera en double/],
    ] as const) {
      bringRescue.mockResolvedValue({ ok: false, code });
      await openFile('une phrase');
      expect(await screen.findByText(sentence)).toBeTruthy();
    }
    await expectAccessible();
  });
});
