import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { openDraft } from '../map/openDraft.ts';

let returned = false;

/** Whether the app was opened at its home address, and not at a link to something else. */
function openedAtHome(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return new URL(entry?.name ?? document.URL, document.URL).pathname === '/';
}

/** Takes the agent back to the form that stood open when the app was killed: once for each start of the app. */
export function useReturnToForm(): void {
  const navigate = useNavigate();
  useEffect(() => {
    if (returned) return;
    returned = true;
    const draft = openedAtHome() ? openDraft() : undefined;
    if (draft !== undefined) void navigate({ to: '/interventions/nouvelle/$draft', params: { draft } });
  }, [navigate]);
}
