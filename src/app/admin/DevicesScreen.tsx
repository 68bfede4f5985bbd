import { IconLifebuoy } from '@tabler/icons-react';
import { useState } from 'react';
import { createQuery } from '../../device/desk/createQuery.ts';
import { desk } from '../../device/desk/desk.ts';
import { useDevice } from '../shell/useDevice.ts';
import { useLive } from '../shell/useLive.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { Page } from '../ui/Page.tsx';
import { Toolbar } from '../ui/Toolbar.tsx';
import styles from './admin.module.css';
import { Agents } from './Agents.tsx';
import { AskedView } from './AskedView.tsx';
import { DevicesTable } from './DevicesTable.tsx';
import { useAdminWords } from './words.ts';

/** Where the agents stand on the page: below a table that grows. */
const AGENTS = 'agents';

/** Agents and their devices: who has what, and what is not sent yet. Only administrators change anything. */
export function DevicesScreen() {
  const say = useAdminWords();
  const session = useLive(useDevice().session);
  const [devices] = useState(() => createQuery((signal) => desk.devices(signal)));
  const mayChange = session?.user.role === 'administrator';
  return (
    <Page
      title={say('devicesTitle')}
      lead={say('devicesLead')}
      actions={
        <Toolbar label={say('devicesTitle')}>
          {mayChange && <a href={`#${AGENTS}`}>{say('agentsAndCodes')}</a>}
          <LinkButton to="/bureau/secours" icon={<IconLifebuoy />}>
            {say('openRescue')}
          </LinkButton>
        </Toolbar>
      }
    >
      <section>
        <h2 className={styles['title']}>{say('devices')}</h2>
        <AskedView query={devices}>
          {(value) =>
            value.devices.length === 0 ? (
              <EmptyState title={say('noDevices')}>{say('noDevicesDo')}</EmptyState>
            ) : (
              <DevicesTable devices={value.devices} mayRevoke={mayChange} onRevoked={devices.reload} />
            )
          }
        </AskedView>
      </section>
      {mayChange && (
        <div id={AGENTS}>
          <Agents sectors={session.sectors} />
        </div>
      )}
    </Page>
  );
}
