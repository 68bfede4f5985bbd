import { useRef } from 'react';
import type { LocalIntervention } from '../../device/device.ts';
import type { LatLon } from '../../domain/geo.ts';
import { distance } from '../../domain/geo.ts';
import { pointOf } from '../../domain/intervention.ts';
import { InterventionCard } from '../map/InterventionCard.tsx';
import { useRecurrence } from './useRecurrence.ts';
import { useSeen } from '../map/useSeen.ts';

type Props = { readonly record: LocalIntervention; readonly now: number; readonly here: LatLon | null };

/** A card of the list, with how often its place came back: counted once it is in sight. */
export function ToDoItem({ record, now, here }: Props) {
  const item = useRef<HTMLLIElement>(null);
  const recurrence = useRecurrence(record, now, useSeen(item));
  const point = pointOf(record.intervention);
  return (
    <li ref={item}>
      <InterventionCard
        record={record}
        now={now}
        distance={here && point ? distance(here, point) : null}
        recurrence={recurrence}
      />
    </li>
  );
}
