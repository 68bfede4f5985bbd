import { IconCurrentLocation, IconList, IconMap } from '@tabler/icons-react';
import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { LocalIntervention } from '../../device/device.ts';
import { useDevice } from '../shell/useDevice.ts';
import { useLive } from '../shell/useLive.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { SkipLink } from '../ui/SkipLink.tsx';
import { formatDistance, formatNumber } from '../words/format.ts';
import { Background } from './Background.tsx';
import { Here } from './Here.tsx';
import { InterventionCard } from './InterventionCard.tsx';
import { MapShell } from './MapShell.tsx';
import { pointsOf } from './pointsOf.ts';
import { metresTo } from './metresTo.ts';
import { PointsLayer } from './PointsLayer.tsx';
import { useFollow } from './useFollow.ts';
import { useNow } from './useNow.ts';
import type { Position } from './usePosition.ts';
import { usePosition } from './usePosition.ts';
import { useSteady } from './useSteady.ts';
import { useView } from './useView.ts';
import type { SayMap } from './words.ts';
import { useMapWords } from './words.ts';
import styles from './FieldMapScreen.module.css';

/** Records drawn at once; the text says when there are more. */
const LIMIT = 500;
const NONE: readonly LocalIntervention[] = [];

function hereText(position: Position, following: boolean, say: SayMap): string {
  switch (position.state) {
    case 'ok':
      return say(following ? 'hereFollowed' : 'hereAt', { accuracy: formatDistance(position.point.accuracy ?? 0) });
    case 'asking':
      return say('hereAsking');
    case 'denied':
      return say('hereDenied');
    case 'unavailable':
      return say('hereUnavailable');
    case 'unknown':
      return '';
  }
}

/** Id of the list beside the map. */
const LIST = 'map-list';

/** What is to do, on a map and in the same words as a list. */
export function FieldMapScreen() {
  const device = useDevice();
  const say = useMapWords();
  const now = useNow();
  const session = useLive(device.session);
  const [map, setMap] = useState<LeafletMap | null>(null);
  const [asked, setAsked] = useState(false);
  const [face, setFace] = useState<'map' | 'list'>('map');
  const [selected, setSelected] = useState<string | null>(null);
  const position = usePosition({ active: asked });
  const view = useView(map);
  const key = view?.map((each) => each.toFixed(5)).join() ?? '';
  const live = useLive(view ? device.within(view, { limit: LIMIT, open: true }) : null, key);
  const found = useSteady(live);
  const records = found ?? NONE;
  const points = useMemo(() => pointsOf(records), [records]);
  const list = useRef<HTMLUListElement>(null);
  const here = position.state === 'ok' ? position.point : null;
  const { following, follow } = useFollow(map, here);

  useEffect(() => {
    list.current?.querySelector('[data-selected]')?.scrollIntoView({ block: 'nearest' });
  }, [selected, face]);

  const goHere = (): void => {
    setAsked(true);
    setFace('map');
    follow();
  };

  if (!session) return <Skeleton label={say('loading')} lines={5} />;
  return (
    <div className={styles['screen']} data-face={face}>
      <div className={styles['head']}>
        <PageTitle>{say('title')}</PageTitle>
        <div role="group" aria-label={say('showing')} className={styles['faces']}>
          <Button
            icon={<IconMap />}
            aria-pressed={face === 'map'}
            onClick={() => {
              setFace('map');
            }}
          >
            {say('showMap')}
          </Button>
          <Button
            icon={<IconList />}
            aria-pressed={face === 'list'}
            onClick={() => {
              setFace('list');
            }}
          >
            {say('showList')}
          </Button>
        </div>
      </div>
      <div className={styles['map']}>
        <SkipLink to={LIST}>{say('skipToList')}</SkipLink>
        <MapShell bounds={session.organisation.bounds} label={say('fieldMap')} onReady={setMap}>
          <Background />
          <PointsLayer points={points} selected={selected} onSelect={setSelected} />
          {position.state === 'ok' && <Here point={position.point} heading={position.heading} />}
        </MapShell>
        <div className={styles['here']}>
          <Button
            variant="primary"
            icon={<IconCurrentLocation />}
            aria-pressed={following}
            onClick={goHere}
            busy={position.state === 'asking'}
          >
            {say('here')}
          </Button>
        </div>
      </div>
      <section id={LIST} tabIndex={-1} className={styles['sheet']} aria-label={say('showList')}>
        <p role="status" className={styles['said']}>
          {asked && <span>{hereText(position, following, say)}</span>}
          {found && <span>{say('countHere', { n: records.length })}</span>}
        </p>
        {!found && <Skeleton label={say('loading')} lines={4} />}
        {found && records.length === 0 && <EmptyState title={say('nothingHere')} />}
        {(found?.length ?? 0) >= LIMIT && <p>{say('countMore', { n: formatNumber(LIMIT, 0) })}</p>}
        <ul className={styles['list']} ref={list}>
          {records.map((record) => (
            <li key={record.id}>
              <InterventionCard
                record={record}
                now={now}
                distance={metresTo(record, here)}
                selected={record.id === selected}
              />
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
