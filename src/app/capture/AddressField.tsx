import { IconMapPin } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { AddressHit } from '../../domain/addresses/searchAddresses.ts';
import { distance } from '../../domain/geo.ts';
import type { Point } from '../../domain/intervention.ts';
import { useDevice } from '../shell/useDevice.ts';
import { useLive } from '../shell/useLive.ts';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/TextField.tsx';
import { formatDistance } from '../words/format.ts';
import styles from './AddressField.module.css';
import { useAddressHits, useNearestAddress } from './useAddressHits.ts';
import { useCaptureWords } from './words.ts';

type AddressFieldProps = {
  readonly value: string;
  /** Where the intervention is. */
  readonly point: Point | null;
  readonly onType: (text: string) => void;
  /** One that was proposed is taken. */
  readonly onTake: (hit: AddressHit) => void;
};

/**
 * The address: typed, or taken from those of the territory, which are found on the device. Where it has them, their
 * place is kept free from the start: nothing moves under a finger when one comes.
 */
export function AddressField({ value, point, onType, onTake }: AddressFieldProps) {
  const say = useCaptureWords();
  const known = useLive(useDevice().addresses.known);
  const said = useRef<HTMLParagraphElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [taken, setTaken] = useState<string | null>(null);
  const hits = useAddressHits(known ? typed : null, point);
  const nearest = useNearestAddress(known && value === '' ? point : null);
  const take = (hit: AddressHit): void => {
    setTyped(null);
    setTaken(hit.text);
    onTake(hit);
    // The button that was pressed goes. Not to the field, which would bring the keyboard up.
    said.current?.focus();
  };
  const beside = (hit: AddressHit): string =>
    [
      hit.postcode,
      point ? say('addressAt', { metres: formatDistance(Math.round(distance(point, hit))) }) : '',
      hit.precision === 'near-number' ? say('addressNoNumber') : '',
    ]
      .filter((part) => part !== '')
      .join(' · ');
  const shown = hits?.filter((hit) => hit.text !== value) ?? [];
  return (
    <div data-field="address" className={styles['address']}>
      <TextField
        label={say('address')}
        hint={say(known ? 'addressHintKnown' : 'addressHint')}
        name="address"
        autoComplete="off"
        maxLength={300}
        value={value}
        onChange={(text) => {
          setTyped(text);
          onType(text);
        }}
      />
      {known && (
        <div className={styles['proposed']}>
          <p ref={said} tabIndex={-1} role="status" className={styles['said']}>
            {taken !== null && taken === value && say('addressTaken', { address: taken })}
            {hits !== null && shown.length === 0 && hits.length === 0 && say('addressNone')}
            {shown.length > 0 && say('addressFound', { n: shown.length })}
            {value === '' && point !== null && nearest === null && say('addressNoneNear')}
            {value === '' && nearest && say('addressNear')}
          </p>
          {value === '' && nearest && <Proposed hit={nearest.hit} beside={beside(nearest.hit)} onTake={take} />}
          {shown.length > 0 && (
            <ul className={styles['list']} aria-label={say('addressList')}>
              {shown.map((hit) => (
                <li key={`${hit.text} ${hit.postcode}`}>
                  <Proposed hit={hit} beside={beside(hit)} onTake={take} />
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </div>
  );
}

type ProposedProps = {
  readonly hit: AddressHit;
  readonly beside: string;
  readonly onTake: (hit: AddressHit) => void;
};

function Proposed({ hit, beside, onTake }: ProposedProps) {
  return (
    <Button
      wide
      icon={<IconMapPin />}
      onClick={() => {
        onTake(hit);
      }}
    >
      <span className={styles['text']}>
        {hit.text} <span className={styles['beside']}>{beside}</span>
      </span>
    </Button>
  );
}
