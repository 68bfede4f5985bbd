import { createContext } from 'react';
import type { Device } from '../../device/device.ts';

export const DeviceContext = createContext<Device | null>(null);
