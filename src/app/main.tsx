import { RouterProvider } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { openDevice } from '../device/openDevice.ts';
import { createAppRouter } from './shell/createAppRouter.ts';
import { DeviceProvider } from './shell/DeviceProvider.tsx';
import { followInstall } from './shell/install.ts';
import { NoStorageScreen } from './shell/NoStorageScreen.tsx';
import { followTheme } from './shell/theme.ts';
import { followUpdates } from './shell/updates.ts';
import './ui/base.css';

followTheme();
followInstall();

const place = document.getElementById('app');
if (!place) throw new Error('index.html has no place for the app');
const root = createRoot(place);
const show = (content: ReactNode): void => {
  root.render(<StrictMode>{content}</StrictMode>);
};

const device = await openDevice().catch(() => null);
if (device) {
  show(
    <DeviceProvider device={device}>
      <RouterProvider router={createAppRouter(device)} />
    </DeviceProvider>,
  );
  device.start();
} else {
  show(<NoStorageScreen />);
}

if (import.meta.env.PROD) await followUpdates();
