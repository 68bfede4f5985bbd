import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { DeviceProvider } from '../../../src/app/shell/DeviceProvider.tsx';
import { ErrorScreen } from '../../../src/app/shell/ErrorScreen.tsx';
import { makeTablet } from '../../device/support/tablet.ts';
import { expectAccessible } from '../../support/renderScreen.tsx';

it('says that everything is kept, and leads to the file that takes the work out', async () => {
  const { device } = await makeTablet();
  render(
    <DeviceProvider device={device}>
      <main>
        <ErrorScreen error={new Error('boum')} />
      </main>
    </DeviceProvider>,
  );
  expect(screen.getByText(/Tout ce qui était enregistré/)).toBeTruthy();
  await expectAccessible();
  expect(screen.getByRole('link', { name: 'Fichier de secours…' }).getAttribute('href')).toBe('/secours');
});
