import type { ReactNode } from 'react';
import type { Device } from '../../device/device.ts';
import { DeviceContext } from './DeviceContext.ts';

/** Gives the screens the device they read from and write to. */
export function DeviceProvider({ device, children }: { readonly device: Device; readonly children: ReactNode }) {
  return <DeviceContext value={device}>{children}</DeviceContext>;
}
