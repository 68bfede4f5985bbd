import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useDevice } from '../shell/useDevice.ts';

let returned = false;

/** Whether the app was opened at its home address, and not at a link to something else. */
function openedAtHome(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return new URL(entry?.name ?? document.URL, document.URL).pathname === '/';
}

/** Takes the agent back to the form that stood open when the app was killed: once for each start of the app. */
export function useReturnToForm(): void {
  const navigate = useNavigate();
  const device = useDevice();
  useEffect(() => {
    if (returned) return;
    returned = true;
    if (!openedAtHome()) return;
    const stop = device.drafts((drafts) => {
      queueMicrotask(() => {
        stop();
      });
      // Newest first. An older form that a closed tab left so was followed by another one: that is where the agent was.
      const [draft] = drafts;
      if (draft?.onScreen === true)
        void navigate({ to: '/interventions/nouvelle/$draft', params: { draft: draft.id } });
    });
  }, [device, navigate]);
}
