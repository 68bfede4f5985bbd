import { useRef } from 'react';
import type { LocalIntervention } from '../../device/device.ts';
import type { LatLon } from '../../domain/geo.ts';
import { InterventionCard } from '../map/InterventionCard.tsx';
import { metresTo } from '../map/metresTo.ts';
import { useRecurrence } from './useRecurrence.ts';
import { useSeen } from '../map/useSeen.ts';

type Props = { readonly record: LocalIntervention; readonly now: number; readonly here: LatLon | null };

/** A card of the list, with how often its place came back: counted once it is in sight. */
export function ToDoItem({ record, now, here }: Props) {
  const item = useRef<HTMLLIElement>(null);
  const recurrence = useRecurrence(record, now, useSeen(item));
  return (
    <li ref={item}>
      <InterventionCard
        record={record}
        now={now}
        distance={metresTo(record, here)}
        {...(recurrence === undefined ? {} : { recurrence })}
      />
    </li>
  );
}
