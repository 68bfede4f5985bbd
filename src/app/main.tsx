import { RouterProvider } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { openDevice } from '../device/openDevice.ts';
import { afterFirstScreen } from './shell/afterFirstScreen.ts';
import { createAppRouter } from './shell/createAppRouter.ts';
import { DeviceProvider } from './shell/DeviceProvider.tsx';
import { followInstall } from './shell/install.ts';
import './shell/openedAt.ts';
import { followTheme } from './shell/theme.ts';
import './ui/base.css';

followTheme();
followInstall();

const place = document.getElementById('app');
if (!place) throw new Error('index.html has no place for the app');
const root = createRoot(place);
const show = (content: ReactNode): void => {
  root.render(<StrictMode>{content}</StrictMode>);
};

// A function, not an await of this module: the files of the screens import from this one, and would wait for its end.
async function begin(place: Element): Promise<void> {
  const device = await openDevice({ appVersion: __SILLAGE_VERSION__ }).catch(() => null);
  if (device) {
    show(
      <DeviceProvider device={device}>
        <RouterProvider router={createAppRouter(device)} />
      </DeviceProvider>,
    );
    await afterFirstScreen(place);
    device.start();
    device.keepFiles();
  } else {
    const { NoStorageScreen } = await import('./shell/NoStorageScreen.tsx');
    show(<NoStorageScreen />);
  }
  if (import.meta.env.PROD) {
    const { followUpdates } = await import('./shell/updates.ts');
    await followUpdates();
  }
}

void begin(place);
