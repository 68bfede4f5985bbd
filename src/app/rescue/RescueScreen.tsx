import { useParam } from '../map/useParam.ts';
import { useDevice } from '../shell/useDevice.ts';
import { useLive } from '../shell/useLive.ts';
import { Page } from '../ui/Page.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { OpenRescue } from './OpenRescue.tsx';
import styles from './Rescue.module.css';
import { SaveRescue } from './SaveRescue.tsx';
import { useRescueWords } from './words.ts';

/** The way out when sending no longer works: everything in one file here, and from that file to the office there. */
export function RescueScreen() {
  const say = useRescueWords();
  const device = useDevice();
  const edit = useParam('edit');
  const session = useLive(device.session);
  const delivery = useLive(device.delivery);
  const title = say(edit === '' ? 'title' : 'refusedTitle');
  if (!session || !delivery)
    return (
      <Page title={title} narrow>
        <Skeleton label={title} lines={6} />
      </Page>
    );
  const atDesk = session.user.role !== 'agent';
  // The desk keeps nothing of its own, but for who also works in the field.
  const hasWork = delivery.waiting > 0 || delivery.quarantined > 0;
  return (
    <Page title={title} narrow>
      <div className={styles['screen']}>
        {(!atDesk || hasWork) && <SaveRescue edit={edit === '' ? null : edit} />}
        {edit === '' && <OpenRescue agent={!atDesk} />}
      </div>
    </Page>
  );
}
