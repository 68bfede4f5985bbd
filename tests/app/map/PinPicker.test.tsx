import { fireEvent, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PinPicker } from '../../../src/app/map/PinPicker.tsx';
import { useLanguage } from '../../../src/app/words/language.ts';
import type { Point } from '../../../src/domain/intervention.ts';
import { memoryDevice } from '../../support/memoryDevice.ts';
import { renderScreen } from '../../support/renderScreen.tsx';

beforeEach(() => {
  useLanguage.getState().setLanguage('fr');
  HTMLCanvasElement.prototype.getContext = () => null;
});

function open(point: Point | null) {
  const onChange = vi.fn<(point: Point) => void>();
  const Screen = () => <PinPicker point={point} bounds={[46.5, 0.2, 46.7, 0.5]} onChange={onChange} />;
  renderScreen(Screen, '/pin', '/pin', memoryDevice().device);
  return onChange;
}

describe('the pin', () => {
  it('is put at the centre of the map by a button, without a pointer', async () => {
    const onChange = open(null);
    expect(await screen.findByText('Aucun repère placé.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Placer le repère au centre' }));
    const [point] = onChange.mock.calls[0] ?? [];
    expect(point).toMatchObject({ accuracy: null, source: 'pin' });
    expect(point?.lat).toBeCloseTo(46.6, 1);
    expect(point?.lon).toBeCloseTo(0.35, 2);
  });

  it('says where it is in words', async () => {
    open({ lat: 46.58021, lon: 0.34041, accuracy: null, source: 'pin' });
    expect(await screen.findByText('Repère placé : latitude 46,58021, longitude 0,34041.')).toBeTruthy();
  });
});
