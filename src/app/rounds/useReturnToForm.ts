import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { openDraft } from '../capture/openDraft.ts';

let returned = false;

/** Takes the agent back to the form that stood open when the app was killed: once, at the first sight of the home screen. */
export function useReturnToForm(): void {
  const navigate = useNavigate();
  useEffect(() => {
    if (returned) return;
    returned = true;
    const draft = openDraft();
    if (draft !== undefined) void navigate({ to: '/interventions/nouvelle/$draft', params: { draft } });
  }, [navigate]);
}
