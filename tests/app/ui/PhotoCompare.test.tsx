import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { PhotoCompare } from '../../../src/app/ui/PhotoCompare.tsx';

it('is a slider that says how much of the first photo shows', () => {
  render(
    <PhotoCompare
      before={{ url: 'data:,', alt: 'Mur tagué' }}
      after={{ url: 'data:,', alt: 'Mur propre' }}
      beforeLabel="Avant"
      afterLabel="Après"
      label="Comparer"
    />,
  );
  const slider = screen.getByRole('slider', { name: 'Comparer' });
  fireEvent.change(slider, { target: { value: '20' } });
  expect(slider.getAttribute('aria-valuetext')).toContain('20');
  expect(slider.parentElement?.style.getPropertyValue('--at')).toBe('20%');
});
