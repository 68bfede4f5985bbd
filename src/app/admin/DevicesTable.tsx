import { useState } from 'react';
import type { EnrolledDevice } from '../../device/desk/wireTypes.ts';
import { Button } from '../ui/Button.tsx';
import { classes } from '../ui/classes.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { formatAge, formatDateInFull } from '../words/format.ts';
import styles from './admin.module.css';
import { PendingCell } from './PendingCell.tsx';
import { RevokeDialog } from './RevokeDialog.tsx';
import { useAdminWords } from './words.ts';

type DevicesTableProps = {
  readonly devices: readonly EnrolledDevice[];
  readonly mayRevoke: boolean;
  readonly onRevoked: () => void;
};

function LastContact({ at, now }: { readonly at: number | null; readonly now: number }) {
  const say = useAdminWords();
  if (at === null) return say('never');
  return (
    <time dateTime={new Date(at).toISOString()} title={formatDateInFull(at)}>
      {formatAge(at, now)}
    </time>
  );
}

/** The devices, with what each last said of itself. */
export function DevicesTable({ devices, mayRevoke, onRevoked }: DevicesTableProps) {
  const say = useAdminWords();
  const [now] = useState(() => Date.now());
  const [revoking, setRevoking] = useState<EnrolledDevice | null>(null);
  return (
    <div className={styles['scroll']} role="group" aria-label={say('devices')} tabIndex={0}>
      <table className={styles['table']}>
        <caption>
          <VisuallyHidden>{say('devices')}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">{say('device')}</th>
            <th scope="col" className={styles['wide']}>
              {say('person')}
            </th>
            <th scope="col" className={styles['wide']}>
              {say('lastContact')}
            </th>
            <th scope="col">{say('notSent')}</th>
            <th scope="col" className={styles['wide']}>
              {say('version')}
            </th>
            <th scope="col" className={styles['wide']}>
              {say('state')}
            </th>
            {mayRevoke && <td />}
          </tr>
        </thead>
        <tbody>
          {devices.map((device) => (
            <tr key={device.id}>
              <th scope="row">
                {device.name}
                <span className={styles['under']}>
                  {device.userName}
                  <br />
                  {device.revoked ? say('revoked') : <LastContact at={device.lastContactAt} now={now} />}
                </span>
              </th>
              <td className={styles['wide']}>{device.userName}</td>
              <td className={styles['wide']}>
                <LastContact at={device.lastContactAt} now={now} />
              </td>
              <td>
                <PendingCell device={device} now={now} />
              </td>
              <td className={styles['wide']}>{device.appVersion === '' ? say('none') : device.appVersion}</td>
              <td className={classes(styles['whole'], styles['wide'])}>{say(device.revoked ? 'revoked' : 'active')}</td>
              {mayRevoke && (
                <td className={styles['end']}>
                  {!device.revoked && (
                    <Button
                      variant="quiet"
                      aria-label={say('revokeNamed', { name: device.name })}
                      onClick={() => {
                        setRevoking(device);
                      }}
                    >
                      {say('revoke')}
                    </Button>
                  )}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {revoking && (
        <RevokeDialog
          device={revoking}
          onClose={() => {
            setRevoking(null);
          }}
          onRevoked={onRevoked}
        />
      )}
    </div>
  );
}
