import { useState } from 'react';
import type { EnrolledDevice } from '../../device/desk/wireTypes.ts';
import { Button } from '../ui/Button.tsx';
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
            <th scope="col">{say('person')}</th>
            <th scope="col">{say('lastContact')}</th>
            <th scope="col">{say('notSent')}</th>
            <th scope="col">{say('version')}</th>
            <th scope="col">{say('state')}</th>
            {mayRevoke && <td />}
          </tr>
        </thead>
        <tbody>
          {devices.map((device) => (
            <tr key={device.id}>
              <th scope="row">{device.name}</th>
              <td>{device.userName}</td>
              <td>
                {device.lastContactAt === null ? (
                  say('never')
                ) : (
                  <time
                    dateTime={new Date(device.lastContactAt).toISOString()}
                    title={formatDateInFull(device.lastContactAt)}
                  >
                    {formatAge(device.lastContactAt, now)}
                  </time>
                )}
              </td>
              <td>
                <PendingCell device={device} now={now} />
              </td>
              <td>{device.appVersion === '' ? say('none') : device.appVersion}</td>
              <td className={styles['whole']}>{say(device.revoked ? 'revoked' : 'active')}</td>
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
