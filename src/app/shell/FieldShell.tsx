import { Navigate, Outlet, useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { Session } from '../../device/desk/wireTypes.ts';
import { ArrivalStrip } from './ArrivalStrip.tsx';
import { chosenView } from './chosenView.ts';
import { EmptiedNotice } from './EmptiedNotice.tsx';
import { ExpiredNotice } from './ExpiredNotice.tsx';
import { FieldBar } from './FieldBar.tsx';
import { FieldHeader } from './FieldHeader.tsx';
import styles from './FieldShell.module.css';
import { SessionGate } from './SessionGate.tsx';
import { SkipLink } from './SkipLink.tsx';
import { UpdatePrompt } from './UpdatePrompt.tsx';
import { useDevice } from './useDevice.ts';
import { useLive } from './useLive.ts';
import { useView } from './useView.ts';

function FieldFrame({ session }: { readonly session: Session }) {
  const path = useLocation({ select: (location) => location.pathname });
  const device = useDevice();
  const delivery = useLive(device.delivery);
  const agent = session.user.role === 'agent';
  const toDesk = path === '/' && !agent && chosenView() === 'desk';
  useEffect(() => {
    if (!toDesk) device.openField().catch(reportError);
  }, [device, toDesk]);
  const inForm = path.startsWith('/interventions/nouvelle/');
  if (toDesk) return <Navigate to="/bureau/carte" replace />;
  return (
    <div className={styles['frame']}>
      <SkipLink />
      <FieldHeader session={session} delivery={delivery} inForm={inForm} />
      <div className={styles['notices']}>
        {delivery?.state === 'sign-in-needed' && <ExpiredNotice agent={agent} />}
        <EmptiedNotice />
        <UpdatePrompt />
      </div>
      <main id="main" className={styles['main']} tabIndex={-1}>
        <Outlet />
      </main>
      {!inForm && delivery?.arriving && <ArrivalStrip arriving={delivery.arriving} state={delivery.state} />}
      {!inForm && <FieldBar withoutAction={path.startsWith('/interventions/')} />}
    </div>
  );
}

/** Around the screens of the field. */
export function FieldShell() {
  useView('field');
  return <SessionGate>{(session) => <FieldFrame session={session} />}</SessionGate>;
}
