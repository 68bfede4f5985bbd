import { IconCurrentLocation, IconMapPin } from '@tabler/icons-react';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { Point } from '../../domain/intervention.ts';
import { pointIn } from '../map/pointIn.ts';
import { usePosition } from '../map/usePosition.ts';
import { useSeen } from '../map/useSeen.ts';
import { useDevice } from '../shell/useDevice.ts';
import { useLive } from '../shell/useLive.ts';
import { Button } from '../ui/Button.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { formatNumber } from '../words/format.ts';
import { AddressField } from './AddressField.tsx';
import { placeText } from './placeText.ts';
import type { OpenDraft } from './useDraft.ts';
import { useCaptureWords } from './words.ts';
import styles from './PlaceSection.module.css';

// The map is the heaviest part of the form: it is read once the form can be worked with.
const PinPicker = lazy(async () => ({ default: (await import('../map/PinPicker.tsx')).PinPicker }));
const PointThumb = lazy(async () => ({ default: (await import('../map/PointThumb.tsx')).PointThumb }));

/** Metres of accuracy that are enough, and milliseconds after which the best so far must do. */
const GOOD_ENOUGH = 15;
const PATIENCE = 30_000;

type Props = { readonly open: OpenDraft; readonly error: string | null };

/** Where it is: the GPS fills it in by itself; a pin or an address put it right. */
export function PlaceSection({ open: { draft, update }, error }: Props) {
  const device = useDevice();
  const say = useCaptureWords();
  const session = useLive(device.session);
  const point = pointIn(draft.fields);
  const [searching, setSearching] = useState(point === null);
  const [turn, setTurn] = useState(0);
  const [mapOpen, setMapOpen] = useState(false);
  const thumb = useRef<HTMLDivElement>(null);
  const seen = useSeen(thumb);
  const position = usePosition({ active: searching, until: GOOD_ENOUGH, patience: PATIENCE, turn });
  const found = position.state === 'ok' ? position.point : null;
  const settled = position.state === 'ok' && position.settled;

  useEffect(() => {
    if (!found) return;
    update((before) => ({ ...before, fields: { ...before.fields, point: found } }));
  }, [found, update]);

  const putPin = (pin: Point): void => {
    setSearching(false);
    update((before) => ({ ...before, fields: { ...before.fields, point: pin } }));
  };
  const address = draft.fields['address'];
  return (
    <section className={styles['place']} aria-label={say('place')} data-field="point">
      <h2>{say('place')}</h2>
      {!mapOpen && (
        <div ref={thumb} className={styles['thumb']}>
          {seen && point && (
            <Suspense>
              <PointThumb point={point} />
            </Suspense>
          )}
        </div>
      )}
      <p role="status" className={styles['said']}>
        {placeText(point, position.state, searching && !settled, say)}
      </p>
      {point && (
        <p className={styles['coordinates']}>
          {say('coordinates', { lat: formatNumber(point.lat, 5), lon: formatNumber(point.lon, 5) })}
        </p>
      )}
      {error !== null && <p className={styles['error']}>{error}</p>}
      <div className={styles['buttons']}>
        <Button
          icon={<IconMapPin />}
          aria-expanded={mapOpen}
          onClick={() => {
            setMapOpen(!mapOpen);
          }}
        >
          {say(mapOpen ? 'closeMap' : 'correct')}
        </Button>
        {(!searching || settled || position.state === 'denied' || position.state === 'unavailable') && (
          <Button
            icon={<IconCurrentLocation />}
            onClick={() => {
              setSearching(true);
              setTurn(turn + 1);
            }}
          >
            {say('gpsAgain')}
          </Button>
        )}
      </div>
      {mapOpen && session && (
        <Suspense fallback={<Skeleton label={say('correct')} lines={4} />}>
          <PinPicker point={point} bounds={session.organisation.bounds} onChange={putPin} />
        </Suspense>
      )}
      <AddressField
        value={typeof address === 'string' ? address : ''}
        point={point}
        onType={(text) => {
          update((before) => ({ ...before, fields: { ...before.fields, address: text } }));
        }}
        onTake={({ text, lat, lon }) => {
          update((before) => ({ ...before, fields: { ...before.fields, address: text } }));
          // Where the agent stood or put the pin is known better than where the address is.
          if (point === null || point.source === 'address') putPin({ lat, lon, accuracy: null, source: 'address' });
        }}
      />
    </section>
  );
}
