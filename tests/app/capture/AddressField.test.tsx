import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CaptureScreen } from '../../../src/app/capture/CaptureScreen.tsx';
import { useLanguage } from '../../../src/app/words/language.ts';
import type { AddressHit } from '../../../src/domain/addresses/searchAddresses.ts';
import { blankDraft, madeUpAddresses, memoryDevice } from '../../support/memoryDevice.ts';
import { expectAccessible, renderScreen } from '../../support/renderScreen.tsx';

const CARNOT: AddressHit = {
  text: '12 Rue Carnot, Poitiers',
  postcode: '86000',
  lat: 46.58,
  lon: 0.341,
  precision: 'address',
};
const HERE = { lat: 46.58, lon: 0.34, accuracy: 5, source: 'gps' } as const;

function open(
  more: {
    readonly hits?: readonly AddressHit[];
    readonly nearest?: number | null;
    readonly known?: boolean;
    readonly point?: object | null;
  } = {},
) {
  const { hits = [CARNOT], nearest = null, known = true, point = HERE } = more;
  const draft = blankDraft({ point: point as never });
  const { device } = memoryDevice({ drafts: [draft], addresses: known ? madeUpAddresses : null });
  const search = vi.spyOn(device.addresses, 'search').mockResolvedValue(hits);
  vi.spyOn(device.addresses, 'nearest').mockResolvedValue(nearest === null ? null : { hit: CARNOT, metres: nearest });
  const keepDraft = vi.spyOn(device, 'keepDraft');
  renderScreen(CaptureScreen, '/interventions/nouvelle/$draft', `/interventions/nouvelle/${draft.id}`, device);
  const kept = () => keepDraft.mock.calls.at(-1)?.[0].fields;
  return { search, kept };
}

async function type(text: string): Promise<HTMLElement> {
  const field = await screen.findByLabelText('Adresse');
  fireEvent.change(field, { target: { value: text } });
  return field;
}

beforeEach(() => {
  localStorage.clear();
  useLanguage.getState().setLanguage('fr');
});

describe('the address of a form', () => {
  it('is found while it is typed, and taken with one press, with what was typed kept until then', async () => {
    const { search, kept } = open();
    await screen.findByText('Adresse');
    await type('12 r car');
    const list = await screen.findByRole('list', { name: 'Adresses proposées' });
    expect(kept()?.['address']).toBe('12 r car');
    expect(search).toHaveBeenLastCalledWith('12 r car', 4, { lat: 46.58, lon: 0.34 });
    const [button] = within(list).getAllByRole('button');
    expect(button?.textContent).toMatch(/^12 Rue Carnot, Poitiers 86000 · à 76\sm$/);
    await expectAccessible();
    fireEvent.click(button!);
    expect(kept()?.['address']).toBe('12 Rue Carnot, Poitiers');
    expect(screen.queryByRole('list', { name: 'Adresses proposées' })).toBeNull();
    // The focus stands where it is said, and not on a button that is gone.
    expect(document.activeElement?.textContent).toMatch(/^Adresse retenue\s: 12 Rue Carnot, Poitiers$/);
    await expectAccessible();
  });

  it('leaves the position that the GPS gave', async () => {
    const first = open();
    await type('12 r car');
    fireEvent.click(await screen.findByRole('button', { name: /^12 Rue Carnot/ }));
    expect(first.kept()?.['point']).toEqual(HERE);
  });

  it('gives its position to a form that has none', async () => {
    const { kept } = open({ point: null });
    await type('12 r car');
    fireEvent.click(await screen.findByRole('button', { name: /^12 Rue Carnot/ }));
    expect(kept()?.['point']).toEqual({ lat: 46.58, lon: 0.341, accuracy: null, source: 'address' });
    expect(screen.getByText('Position venue de l’adresse.')).toBeTruthy();
  });

  it('is proposed where the agent stands, while none is written', async () => {
    const { kept } = open({ nearest: 8 });
    expect(await screen.findByText(/^Adresse la plus proche/)).toBeTruthy();
    await expectAccessible();
    fireEvent.click(screen.getByRole('button', { name: /^12 Rue Carnot/ }));
    expect(kept()?.['address']).toBe('12 Rue Carnot, Poitiers');
    await waitFor(() => {
      expect(screen.queryByText(/^Adresse la plus proche/)).toBeNull();
    });
  });

  it('says when none is near, and when none matches: what was typed is kept', async () => {
    const { kept } = open({ hits: [] });
    expect(await screen.findByText('Aucune adresse connue à moins de 100 m.')).toBeTruthy();
    await type('derrière la halle');
    expect(await screen.findByText(/Ce que vous tapez est gardé tel quel/)).toBeTruthy();
    expect(kept()?.['address']).toBe('derrière la halle');
  });

  it('says that a number is not in the base', async () => {
    open({ hits: [{ ...CARNOT, precision: 'near-number' }] });
    await type('12 carnot');
    expect(await screen.findByText(/numéro absent de la base/)).toBeTruthy();
  });

  it('is only typed where the organisation has no addresses', async () => {
    const { search } = open({ known: false });
    await type('12 r car');
    expect(search).not.toHaveBeenCalled();
    expect(screen.queryByText(/adresse connue/)).toBeNull();
  });
});
