import { Outlet } from '@tanstack/react-router';
import type { Session } from '../../device/desk/wireTypes.ts';
import { DeskRail } from './DeskRail.tsx';
import styles from './DeskShell.module.css';
import { ExpiredNotice } from './ExpiredNotice.tsx';
import { PlainFrame } from './PlainFrame.tsx';
import { RefusedScreen } from './RefusedScreen.tsx';
import { SessionGate } from './SessionGate.tsx';
import { SkipLink } from './SkipLink.tsx';
import { UpdatePrompt } from './UpdatePrompt.tsx';
import { useDevice } from './useDevice.ts';
import { useLive } from './useLive.ts';
import { useView } from './useView.ts';

function DeskFrame({ session }: { readonly session: Session }) {
  const delivery = useLive(useDevice().delivery);
  return (
    <div className={styles['frame']}>
      <SkipLink />
      <DeskRail session={session} />
      <div className={styles['side']}>
        <div className={styles['notices']}>
          {delivery?.state === 'sign-in-needed' && <ExpiredNotice agent={false} />}
          <UpdatePrompt />
        </div>
        <main id="main" className={styles['main']} tabIndex={-1}>
          <Outlet />
        </main>
      </div>
    </div>
  );
}

/** Around the screens of the desk; the back office checks the role of every request by itself. */
export function DeskShell() {
  useView('desk');
  return (
    <SessionGate>
      {(session) =>
        session.user.role === 'agent' ? (
          <PlainFrame>
            <RefusedScreen />
          </PlainFrame>
        ) : (
          <DeskFrame session={session} />
        )
      }
    </SessionGate>
  );
}
