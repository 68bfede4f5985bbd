import { useState } from 'react';
import { createQuery } from '../../device/desk/createQuery.ts';
import { desk } from '../../device/desk/desk.ts';
import { useDevice } from '../shell/useDevice.ts';
import { useLive } from '../shell/useLive.ts';
import { Notice } from '../ui/Notice.tsx';
import { Page } from '../ui/Page.tsx';
import { AskedView } from './AskedView.tsx';
import { DeskPeople } from './DeskPeople.tsx';
import { OrganisationSettings } from './OrganisationSettings.tsx';
import { Sectors } from './Sectors.tsx';
import { useAdminWords } from './words.ts';

/** The organisation, its sectors and the people of its desks. */
export function SettingsScreen() {
  const say = useAdminWords();
  const session = useLive(useDevice().session);
  // Asked anew: what this browser keeps of its session may be older than the last change.
  const [fresh] = useState(() => createQuery((signal) => desk.session(signal)));
  if (session && session.user.role !== 'administrator') {
    return (
      <Page title={say('settingsTitle')}>
        <Notice tone="info">{say('onlyAdministrators')}</Notice>
      </Page>
    );
  }
  return (
    <Page title={say('settingsTitle')}>
      <AskedView query={fresh}>
        {({ organisation, sectors }) => (
          <>
            <OrganisationSettings organisation={organisation} onChanged={fresh.reload} />
            <Sectors sectors={sectors} onChanged={fresh.reload} />
          </>
        )}
      </AskedView>
      <DeskPeople />
    </Page>
  );
}
