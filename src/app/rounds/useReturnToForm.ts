import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { openedAt } from '../shell/openedAt.ts';
import { useDevice } from '../shell/useDevice.ts';

let returned = false;

/** Takes the agent back to the form that stood open when the app was killed: once for each start of the app. */
export function useReturnToForm(): void {
  const navigate = useNavigate();
  const device = useDevice();
  useEffect(() => {
    if (returned) return;
    returned = true;
    // Opened at a link to something else, it stays there.
    if (openedAt !== '/') return;
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
