import { useLocation } from '@tanstack/react-router';
import { useState } from 'react';

/** A one-use code: as typed, and until then as the link brought it after its '#'. */
export function useBroughtCode(): {
  readonly code: string;
  /** Nothing was typed: the code is the link's. */
  readonly isBrought: boolean;
  readonly setCode: (typed: string) => void;
} {
  const brought = useLocation({ select: (location) => location.hash }).replace(/^#/, '');
  const [typed, setTyped] = useState<string | null>(null);
  return { code: typed ?? brought, isBrought: typed === null && brought !== '', setCode: setTyped };
}
