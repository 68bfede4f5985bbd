import type { ReactNode } from 'react';
import { Toolbar } from './Toolbar.tsx';

/** A row of chips. */
export function ChipRow({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return <Toolbar label={label}>{children}</Toolbar>;
}
