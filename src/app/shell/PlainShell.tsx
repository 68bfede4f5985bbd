import { Outlet } from '@tanstack/react-router';
import { PlainFrame } from './PlainFrame.tsx';
import { useView } from './useView.ts';

/** Around the screens where somebody signs in. */
export function PlainShell() {
  useView('field');
  return (
    <PlainFrame>
      <Outlet />
    </PlainFrame>
  );
}
