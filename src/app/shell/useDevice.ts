import { useContext } from 'react';
import type { Device } from '../../device/device.ts';
import { DeviceContext } from './DeviceContext.ts';

export function useDevice(): Device {
  const device = useContext(DeviceContext);
  if (!device) throw new Error('useDevice needs a DeviceProvider above it');
  return device;
}
