import { fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { DeviceProvider } from '../../../src/app/shell/DeviceProvider.tsx';
import { ErrorScreen } from '../../../src/app/shell/ErrorScreen.tsx';
import { makeTablet } from '../../device/support/tablet.ts';
import { expectAccessible } from '../../support/renderScreen.tsx';

afterEach(() => {
  vi.restoreAllMocks();
});

it('says that everything is kept, and gives the work out as a file', async () => {
  const { device } = await makeTablet();
  const saved = new Promise<Blob>((resolve) => {
    URL.createObjectURL = (file) => {
      resolve(file as Blob);
      return 'blob:rescue';
    };
    URL.revokeObjectURL = () => undefined;
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  render(
    <DeviceProvider device={device}>
      <main>
        <ErrorScreen error={new Error('boum')} />
      </main>
    </DeviceProvider>,
  );
  expect(screen.getByText(/Tout ce qui était enregistré/)).toBeTruthy();
  await expectAccessible();
  fireEvent.click(screen.getByRole('button', { name: 'Enregistrer le fichier de secours' }));
  expect(JSON.parse(await (await saved).text())).toBeTypeOf('object');
});
