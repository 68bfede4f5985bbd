import { IconMapPin, IconMapPlus, IconPlayerStop, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { createQuery } from '../../../device/desk/createQuery.ts';
import { desk } from '../../../device/desk/desk.ts';
import type { Bounds } from '../../../domain/geo.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { FileButton } from '../../ui/FileButton.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { formatBytes } from '../../words/format.ts';
import styles from '../admin.module.css';
import { AskedView } from '../AskedView.tsx';
import { Failure } from '../Failure.tsx';
import { useAttempt } from '../useAttempt.ts';
import { BasemapFacts } from './BasemapFacts.tsx';
import { RemoveBasemapDialog } from './RemoveBasemapDialog.tsx';
import { coverage, NEARLY_ALL } from './coverage.ts';
import { useSending } from './useSending.ts';
import { useBasemapWords } from './words.ts';

type BasemapSettingsProps = {
  /** Where the maps of the organisation open. */
  readonly territory: Bounds;
  /** They open elsewhere now. */
  readonly onChanged: () => void;
};

/** The basemap that tablets keep: what is in place, sending another, taking it away. */
export function BasemapSettings({ territory, onChanged }: BasemapSettingsProps) {
  const say = useBasemapWords();
  const [query] = useState(() => createQuery((signal) => desk.basemap(signal)));
  const [removing, setRemoving] = useState(false);
  const [said, setSaid] = useState<'done' | 'removed' | 'opened' | null>(null);
  const opening = useAttempt();
  const { sending, code, send, stop } = useSending(() => {
    setSaid('done');
    query.reload();
  });
  const openOn = (bounds: Bounds): void => {
    const [south, west, north, east] = bounds;
    opening.run(
      () => desk.changeOrganisation({ bounds: [south, west, north, east] }),
      () => {
        setSaid('opened');
        onChanged();
      },
    );
  };
  return (
    <Card as="section">
      <h2 className={styles['title']}>{say('title')}</h2>
      <p>{say('lead')}</p>
      <p className={styles['note']}>{say('how')}</p>
      <AskedView query={query}>
        {({ basemap }) => (
          <>
            {basemap ? <BasemapFacts basemap={basemap} territory={territory} /> : <p>{say('none')}</p>}
            {!sending && (
              <div className={styles['line']}>
                <FileButton
                  accept=".pmtiles"
                  icon={<IconMapPlus />}
                  label={say(basemap ? 'replace' : 'choose')}
                  onFile={(file) => {
                    setSaid(null);
                    send(file);
                  }}
                />
                {basemap && coverage(territory, basemap.bounds) < NEARLY_ALL && (
                  <Button icon={<IconMapPin />} busy={opening.busy} onClick={() => openOn(basemap.bounds)}>
                    {say('openHere')}
                  </Button>
                )}
                {basemap && (
                  <Button icon={<IconTrash />} onClick={() => setRemoving(true)}>
                    {say('remove')}
                  </Button>
                )}
              </div>
            )}
          </>
        )}
      </AskedView>
      {sending && (
        <>
          <Progress
            label={sending.sent < sending.size ? say('sending', { name: sending.name }) : say('checking')}
            value={sending.sent}
            max={sending.size}
            text={say('sentOf', { sent: formatBytes(sending.sent), size: formatBytes(sending.size) })}
          />
          <div className={styles['line']}>
            <Button icon={<IconPlayerStop />} onClick={stop}>
              {say('stop')}
            </Button>
          </div>
        </>
      )}
      {code === 'upload-cut' ? <p role="status">{say('resume')}</p> : <Failure code={code ?? opening.code} />}
      <p role="status">{said !== null && say(said)}</p>
      {removing && (
        <RemoveBasemapDialog
          onClose={() => setRemoving(false)}
          onRemoved={() => {
            setSaid('removed');
            query.reload();
          }}
        />
      )}
    </Card>
  );
}
