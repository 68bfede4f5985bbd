import type { ReactNode } from 'react';
import { useState } from 'react';
import { createQuery } from '../../device/desk/createQuery.ts';
import { desk } from '../../device/desk/desk.ts';
import { useDevice } from '../shell/useDevice.ts';
import { useLive } from '../shell/useLive.ts';
import { Notice } from '../ui/Notice.tsx';
import { Page } from '../ui/Page.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { AskedView } from './AskedView.tsx';
import { AddressSettings } from './files/AddressSettings.tsx';
import { BasemapSettings } from './files/BasemapSettings.tsx';
import { ChangePassword } from './ChangePassword.tsx';
import { DeskPeople } from './DeskPeople.tsx';
import { OrganisationSettings } from './OrganisationSettings.tsx';
import { Sectors } from './Sectors.tsx';
import { useAdminWords } from './words.ts';

function Settings({ self }: { readonly self: string }) {
  // Asked anew: what this browser keeps of its session may be older than the last change.
  const [fresh] = useState(() => createQuery((signal) => desk.session(signal)));
  const device = useDevice();
  const changed = (): void => {
    fresh.reload();
    // The maps of this browser go by what it keeps.
    void device.syncNow();
  };
  return (
    <AskedView query={fresh}>
      {({ organisation, sectors }) => (
        <>
          <OrganisationSettings organisation={organisation} onChanged={changed} />
          <BasemapSettings territory={organisation.bounds} onChanged={changed} />
          <AddressSettings />
          <Sectors sectors={sectors} onChanged={changed} />
          <DeskPeople self={self} sectors={sectors} />
        </>
      )}
    </AskedView>
  );
}

/** The organisation, its sectors and the people of its desks; and for each of them, their own password. */
export function SettingsScreen() {
  const say = useAdminWords();
  const session = useLive(useDevice().session);
  const mine = (): ReactNode => {
    if (session === undefined) return <Skeleton label={say('loading')} lines={6} />;
    if (session === null) return null;
    const { id, role } = session.user;
    return (
      <>
        {role === 'administrator' ? <Settings self={id} /> : <Notice tone="info">{say('onlyAdministrators')}</Notice>}
        <ChangePassword />
      </>
    );
  };
  return <Page title={say('settingsTitle')}>{mine()}</Page>;
}
