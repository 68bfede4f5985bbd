import { cleanup, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { DeviceProvider } from '../../../src/app/shell/DeviceProvider.tsx';
import { ErrorScreen } from '../../../src/app/shell/ErrorScreen.tsx';
import type { Device } from '../../../src/device/device.ts';
import { makeTablet } from '../../device/support/tablet.ts';
import { expectAccessible } from '../../support/renderScreen.tsx';

function show(device: Device): void {
  render(
    <DeviceProvider device={device}>
      <main>
        <ErrorScreen error={new Error('boum')} />
      </main>
    </DeviceProvider>,
  );
}

it('says that everything is kept, and leads to the file that takes the work out', async () => {
  const { device } = await makeTablet();
  show(device);
  expect(screen.getByText(/Tout ce qui était enregistré/)).toBeTruthy();
  await expectAccessible();
  const rescue = (): string | null => screen.getByRole('link', { name: 'Fichier de secours…' }).getAttribute('href');
  expect(rescue()).toBe('/secours');
  cleanup();
  history.replaceState(null, '', '/bureau/carte');
  show(device);
  expect(rescue()).toBe('/bureau/secours');
  history.replaceState(null, '', '/');
});
